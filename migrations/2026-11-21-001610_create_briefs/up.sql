create table planning.briefs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  project_id uuid references planning.projects on delete set null,
  content_project_id uuid references planning.content_projects on delete set null,
  company_id uuid,
  contact_id uuid,
  title text not null constraint briefs_title_length check (length(title) between 1 and 200),
  code text constraint briefs_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$'),
  brief_type text not null default 'content' constraint briefs_brief_type_value
    check (brief_type in ('content', 'shoot', 'design', 'campaign', 'event', 'other')),
  status text not null default 'draft' constraint briefs_status_value
    check (status in ('draft', 'in_review', 'approved', 'in_progress', 'delivered', 'closed', 'cancelled')),
  priority text not null default 'medium' constraint briefs_priority_value check (priority in ('low', 'medium', 'high', 'urgent')),
  objective text constraint briefs_objective_length check (length(objective) <= 10000),
  audience text constraint briefs_audience_length check (length(audience) <= 4000),
  key_message text constraint briefs_key_message_length check (length(key_message) <= 4000),
  tone text constraint briefs_tone_length check (length(tone) <= 2000),
  mandatories text constraint briefs_mandatories_length check (length(mandatories) <= 10000),
  budget_cents bigint constraint briefs_budget_cents_range check (budget_cents >= 0),
  currency char(3) constraint briefs_currency_shape check (currency ~ '^[A-Z]{3}$'),
  embargo_until timestamptz,
  due_at timestamptz,
  owner_id uuid references identity.users on delete set null,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint briefs_code_key unique (organization_id, code),
  constraint briefs_budget_once check (budget_cents is null or currency is not null)
);
create index briefs_list on planning.briefs (organization_id, created_at desc, id desc);
create index briefs_due on planning.briefs (organization_id, due_at, id) where status not in ('delivered', 'closed', 'cancelled') and deleted_at is null;
create index briefs_project on planning.briefs (project_id);
create index briefs_content_project on planning.briefs (content_project_id);
create index briefs_company on planning.briefs (company_id);
create index briefs_contact on planning.briefs (contact_id);
create index briefs_owner on planning.briefs (owner_id);
create index briefs_created_by on planning.briefs (created_by);
comment on table planning.briefs is 'What is asked for: aim, audience, message, what is delivered until when and for how much.';
comment on column planning.briefs.company_id is 'Who asks (crm.companies).';
comment on column planning.briefs.contact_id is 'Whom to ask back (crm.contacts).';
comment on column planning.briefs.code is 'Number on papers; several may have none.';
comment on column planning.briefs.mandatories is 'What must be in it: logos, credits, legal lines.';
comment on column planning.briefs.budget_cents is 'Minor units.';
comment on column planning.briefs.embargo_until is 'Nothing of it is shown before.';
call auth.shape_organization('planning.briefs', 'planning');
create trigger same_organization before insert or update of organization_id, project_id, content_project_id on planning.briefs
  for each row execute function maison.stay_together('project_id', 'planning.projects', 'content_project_id', 'planning.content_projects');
create trigger steps before update of status on planning.briefs for each row execute function maison.steps('status',
  'draft>in_review draft>cancelled in_review>draft in_review>approved in_review>cancelled approved>draft approved>in_progress approved>cancelled in_progress>delivered in_progress>cancelled delivered>in_progress delivered>closed cancelled>draft');
create trigger touch before update on planning.briefs for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.briefs for each row execute function maison.audit();

create table planning.brief_deliverables (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  brief_id uuid not null references planning.briefs on delete cascade,
  title text not null constraint brief_deliverables_title_length check (length(title) between 1 and 200),
  content_type text constraint brief_deliverables_content_type_value check (content_type in (
    'article', 'video', 'social_post', 'email', 'podcast', 'infographic', 'ebook', 'whitepaper', 'case_study', 'newsletter')),
  size_spec_id uuid references media.size_specs on delete set null,
  quantity integer not null default 1 constraint brief_deliverables_quantity_range check (quantity between 1 and 10000),
  notes text constraint brief_deliverables_notes_length check (length(notes) <= 4000),
  due_at timestamptz,
  delivered_at timestamptz,
  accepted_at timestamptz,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint brief_deliverables_order check (accepted_at >= delivered_at),
  constraint brief_deliverables_accepted_once check (accepted_at is null or delivered_at is not null)
);
create index brief_deliverables_list on planning.brief_deliverables (brief_id, position, id);
create index brief_deliverables_size_spec on planning.brief_deliverables (size_spec_id);
comment on table planning.brief_deliverables is 'What a brief asks for, piece by piece and in which size.';
call auth.shape_organization('planning.brief_deliverables', 'planning');
create trigger same_organization before insert or update of organization_id, size_spec_id on planning.brief_deliverables
  for each row execute function maison.stay_together('size_spec_id', 'media.size_specs');
create trigger touch before update on planning.brief_deliverables for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.brief_deliverables for each row execute function maison.audit();

create table planning.brief_asset_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  brief_id uuid not null references planning.briefs on delete cascade,
  asset_id uuid not null references media.assets on delete cascade,
  link_type text not null constraint brief_asset_links_link_type_value check (link_type in ('deliverable', 'reference', 'source')),
  created_at timestamptz not null default now(),
  constraint brief_asset_links_once unique (brief_id, asset_id)
);
create index brief_asset_links_asset on planning.brief_asset_links (asset_id);
comment on table planning.brief_asset_links is 'Assets that a brief shows, begins from or led to.';
call auth.shape_organization('planning.brief_asset_links', 'planning');

create table planning.brief_content_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  brief_id uuid not null references planning.briefs on delete cascade,
  content_entry_id uuid not null,
  link_type text not null constraint brief_content_links_link_type_value check (link_type in ('deliverable', 'reference', 'source')),
  created_at timestamptz not null default now(),
  constraint brief_content_links_once unique (brief_id, content_entry_id)
);
create index brief_content_links_content_entry on planning.brief_content_links (content_entry_id);
comment on table planning.brief_content_links is 'Entries of the content system (cms.content_entries) that a brief begins from or led to.';
call auth.shape_organization('planning.brief_content_links', 'planning');

create table planning.campaign_brief_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null,
  brief_id uuid not null references planning.briefs on delete cascade,
  created_at timestamptz not null default now(),
  constraint campaign_brief_links_once unique (campaign_id, brief_id)
);
create index campaign_brief_links_brief on planning.campaign_brief_links (brief_id);
comment on table planning.campaign_brief_links is 'Which briefs serve a campaign (marketing.campaigns).';
call auth.shape_organization('planning.campaign_brief_links', 'planning');
