create table cms.content_workflows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint content_workflows_name_length check (length(name) between 1 and 120),
  description text constraint content_workflows_description_length check (length(description) <= 2000),
  is_default boolean not null default false,
  reapprove_on_edit boolean not null default true,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_workflows_name_key unique (organization_id, name)
);
create unique index content_workflows_default_key on cms.content_workflows (organization_id) where is_default;
comment on table cms.content_workflows is 'The way of a text from draft to publication; its stages follow each other.';
comment on column cms.content_workflows.is_default is 'Proposed for new content types.';
comment on column cms.content_workflows.reapprove_on_edit is 'A change after approval makes the approvals void.';
call auth.shape_organization('cms.content_workflows', 'cms');
create trigger touch before update on cms.content_workflows for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_workflows for each row execute function maison.audit();

create table cms.workflow_stages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  workflow_id uuid not null references cms.content_workflows on delete cascade,
  name text not null constraint workflow_stages_name_length check (length(name) between 1 and 80),
  status text not null default 'in_review' constraint workflow_stages_status_value
    check (status in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'unpublished', 'archived')),
  stage_order integer not null constraint workflow_stages_stage_order_range check (stage_order >= 0),
  assign_to_type text constraint workflow_stages_assign_to_type_value check (assign_to_type in ('user', 'role', 'client')),
  assign_to_user_id uuid references identity.users on delete set null,
  assign_to_role text constraint workflow_stages_assign_to_role_value
    check (assign_to_role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  due_in_hours integer constraint workflow_stages_due_in_hours_range check (due_in_hours between 1 and 8760),
  is_optional boolean not null default false,
  allows_self_approval boolean not null default false,
  required_checks text[] not null default '{}' constraint workflow_stages_required_checks_value
    check (required_checks <@ array['alt_text', 'captions', 'contrast', 'headings', 'broken_link', 'missing_translation',
                                    'expired_licence', 'withdrawn_consent', 'required_field', 'seo', 'spelling']),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workflow_stages_stage_order_key unique (workflow_id, stage_order) deferrable
);
create index workflow_stages_organization on cms.workflow_stages (organization_id);
create index workflow_stages_assign_to_user on cms.workflow_stages (assign_to_user_id);
comment on table cms.workflow_stages is 'One stage of a workflow: which state it stands for, who looks at it, what must hold before it is left.';
comment on column cms.workflow_stages.status is 'State of an entry in this stage; stages in_review need an approval.';
comment on column cms.workflow_stages.assign_to_type is 'Who is asked: a person, everybody with a role, the client of the entry; null: whoever has time.';
comment on column cms.workflow_stages.due_in_hours is 'Hours until a review is due.';
comment on column cms.workflow_stages.required_checks is 'Kinds of cms.content_checks of which none may be open when something is published.';
call auth.shape_organization('cms.workflow_stages', 'cms');
create trigger touch before update on cms.workflow_stages for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.workflow_stages for each row execute function maison.audit();
