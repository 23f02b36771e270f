-- How a piece of content comes about, step by step. Not marketing.automations: here people work.
create table planning.workflows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint workflows_name_length check (length(name) between 1 and 120),
  description text constraint workflows_description_length check (length(description) <= 4000),
  content_type text constraint workflows_content_type_value check (content_type in (
    'article', 'video', 'social_post', 'email', 'podcast', 'infographic', 'ebook', 'whitepaper', 'case_study', 'newsletter')),
  output_format text constraint workflows_output_format_length check (length(output_format) <= 80),
  target_platform text constraint workflows_target_platform_length check (length(target_platform) <= 80),
  is_active boolean not null default true,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workflows_name_key unique (organization_id, name)
);
create index workflows_created_by on planning.workflows (created_by);
comment on table planning.workflows is 'A way of working that yields pieces of content.';
comment on column planning.workflows.output_format is 'What comes out, such as a blog article or a reel.';
call auth.shape_organization('planning.workflows', 'planning');
create trigger touch before update on planning.workflows for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.workflows for each row execute function maison.audit();

create table planning.workflow_stages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  workflow_id uuid not null references planning.workflows on delete cascade,
  name text not null constraint workflow_stages_name_length check (length(name) between 1 and 80),
  stage_type text not null default 'task' constraint workflow_stages_stage_type_value
    check (stage_type in ('task', 'review', 'approval', 'publish')),
  position integer not null constraint workflow_stages_position_range check (position >= 0),
  instructions text constraint workflow_stages_instructions_length check (length(instructions) <= 4000),
  assignee_id uuid references identity.users on delete set null,
  assignee_role text constraint workflow_stages_assignee_role_value
    check (assignee_role in ('owner', 'admin', 'editor', 'producer', 'sales', 'analyst', 'moderator', 'member')),
  approvals_needed smallint not null default 1 constraint workflow_stages_approvals_needed_range check (approvals_needed between 1 and 20),
  due_after interval constraint workflow_stages_due_after_range check (due_after > interval '0'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workflow_stages_position_once unique (workflow_id, position) deferrable initially deferred
);
create index workflow_stages_assignee on planning.workflow_stages (assignee_id);
comment on table planning.workflow_stages is 'Steps of a workflow, in order.';
comment on column planning.workflow_stages.approvals_needed is 'How many people must agree, for approvals.';
comment on column planning.workflow_stages.due_after is 'Time from the beginning of the step.';
call auth.shape_organization('planning.workflow_stages', 'planning');
create trigger touch before update on planning.workflow_stages for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.workflow_stages for each row execute function maison.audit();

create table planning.workflow_runs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  workflow_id uuid not null references planning.workflows on delete restrict,
  content_project_id uuid references planning.content_projects on delete set null,
  brief_id uuid references planning.briefs on delete set null,
  status text not null default 'running' constraint workflow_runs_status_value
    check (status in ('running', 'paused', 'completed', 'cancelled')),
  started_by_id uuid references identity.users on delete set null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workflow_runs_order check (finished_at >= started_at),
  constraint workflow_runs_finished_once check (status in ('running', 'paused') or finished_at is not null)
);
create index workflow_runs_list on planning.workflow_runs (organization_id, started_at desc, id desc);
create index workflow_runs_workflow on planning.workflow_runs (workflow_id, started_at desc);
create index workflow_runs_content_project on planning.workflow_runs (content_project_id);
create index workflow_runs_brief on planning.workflow_runs (brief_id);
create index workflow_runs_started_by on planning.workflow_runs (started_by_id);
comment on table planning.workflow_runs is 'A workflow under way; pieces of content say which run made them.';
call auth.shape_organization('planning.workflow_runs', 'planning');
create trigger same_organization before insert or update of organization_id, workflow_id, content_project_id, brief_id on planning.workflow_runs
  for each row execute function maison.stay_together('workflow_id', 'planning.workflows',
    'content_project_id', 'planning.content_projects', 'brief_id', 'planning.briefs');
create trigger steps before update of status on planning.workflow_runs for each row execute function maison.steps('status',
  'running>paused running>completed running>cancelled paused>running paused>cancelled');
create trigger touch before update on planning.workflow_runs for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.workflow_runs for each row execute function maison.audit();

create table planning.workflow_run_stages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  run_id uuid not null references planning.workflow_runs on delete cascade,
  stage_id uuid references planning.workflow_stages on delete set null,
  name text not null constraint workflow_run_stages_name_length check (length(name) between 1 and 80),
  stage_type text not null constraint workflow_run_stages_stage_type_value
    check (stage_type in ('task', 'review', 'approval', 'publish')),
  position integer not null constraint workflow_run_stages_position_range check (position >= 0),
  approvals_needed smallint not null default 1 constraint workflow_run_stages_approvals_needed_range check (approvals_needed between 1 and 20),
  status text not null default 'pending' constraint workflow_run_stages_status_value
    check (status in ('pending', 'active', 'done', 'skipped', 'rejected')),
  assignee_id uuid references identity.users on delete set null,
  due_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  completed_by_id uuid references identity.users on delete set null,
  note text constraint workflow_run_stages_note_length check (length(note) <= 4000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workflow_run_stages_position_once unique (run_id, position) deferrable initially deferred,
  constraint workflow_run_stages_completed_once check (status not in ('done', 'skipped', 'rejected') or completed_at is not null)
);
create index workflow_run_stages_stage on planning.workflow_run_stages (stage_id);
create index workflow_run_stages_assignee on planning.workflow_run_stages (assignee_id, due_at);
create index workflow_run_stages_completed_by on planning.workflow_run_stages (completed_by_id);
create unique index workflow_run_stages_active_once on planning.workflow_run_stages (run_id) where status = 'active';
comment on table planning.workflow_run_stages is 'The steps of a run, copied from the workflow when it began, so that later changes do not rewrite what was done.';
call auth.shape_organization('planning.workflow_run_stages', 'planning');
create trigger same_organization before insert or update of organization_id, stage_id on planning.workflow_run_stages
  for each row execute function maison.stay_together('stage_id', 'planning.workflow_stages');
create trigger steps before update of status on planning.workflow_run_stages for each row execute function maison.steps('status',
  'pending>active pending>skipped active>done active>rejected active>skipped active>pending rejected>active done>active');
create trigger touch before update on planning.workflow_run_stages for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.workflow_run_stages for each row execute function maison.audit();

create table planning.content_templates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  name text not null constraint content_templates_name_length check (length(name) between 1 and 120),
  description text constraint content_templates_description_length check (length(description) <= 4000),
  content_type text not null constraint content_templates_content_type_value check (content_type in (
    'article', 'video', 'social_post', 'email', 'podcast', 'infographic', 'ebook', 'whitepaper', 'case_study', 'newsletter')),
  structure jsonb not null constraint content_templates_structure_shape check (jsonb_typeof(structure) in ('object', 'array')),
  default_values jsonb constraint content_templates_default_values_shape check (jsonb_typeof(default_values) = 'object'),
  is_public boolean not null default false,
  usage_count integer not null default 0 constraint content_templates_usage_count_range check (usage_count >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index content_templates_list on planning.content_templates (organization_id, content_type, name, id);
create index content_templates_user on planning.content_templates (user_id);
create index content_templates_public on planning.content_templates (content_type, usage_count desc) where is_public and deleted_at is null;
comment on table planning.content_templates is 'Skeletons with placeholders, from which pieces begin.';
comment on column planning.content_templates.structure is '[{"key": text, "label": text, "kind": "text" | "picture" | "link", "hint": text}]; {key} stands for it in texts.';
comment on column planning.content_templates.is_public is 'Other organisations may begin from it, too.';
comment on column planning.content_templates.usage_count is 'Pieces that began from it; kept by trigger.';
call auth.shape_organization('planning.content_templates', 'planning', $$(is_public and deleted_at is null)$$);
create trigger touch before update on planning.content_templates for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_templates for each row execute function maison.audit();
