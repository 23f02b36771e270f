create schema planning;
comment on schema planning is 'Projects, briefs, content from the idea to the publication, calendars, approvals.';
grant usage on schema planning to maison_app, maison_system;

-- A zone that nobody knows would move every date. Argument: the column.
create function planning.check_timezone() returns trigger language plpgsql set search_path = '' as $$
declare zone text := to_jsonb(new) ->> tg_argv[0];
begin
  if zone is not null then perform now() at time zone zone; end if;
  return new;
exception when invalid_parameter_value then
  raise exception 'there is no time zone %', zone
    using errcode = 'check_violation', constraint = tg_table_name || '_' || tg_argv[0] || '_known';
end $$;

create table planning.projects (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint projects_name_length check (length(name) between 1 and 160),
  code text not null constraint projects_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$'),
  description text constraint projects_description_length check (length(description) <= 10000),
  status text not null default 'planned' constraint projects_status_value
    check (status in ('planned', 'active', 'paused', 'completed', 'cancelled', 'archived')),
  priority text not null default 'medium' constraint projects_priority_value check (priority in ('low', 'medium', 'high', 'urgent')),
  company_id uuid,
  event_id uuid references events.events on delete set null,
  owner_id uuid references identity.users on delete set null,
  starts_on date,
  ends_on date,
  budget_cents bigint constraint projects_budget_cents_range check (budget_cents >= 0),
  currency char(3) constraint projects_currency_shape check (currency ~ '^[A-Z]{3}$'),
  color text constraint projects_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint projects_code_key unique (organization_id, code),
  constraint projects_order check (ends_on >= starts_on),
  constraint projects_budget_once check (budget_cents is null or currency is not null)
);
create index projects_list on planning.projects (organization_id, created_at desc, id desc);
create index projects_running on planning.projects (organization_id, ends_on, id) where status in ('planned', 'active', 'paused') and deleted_at is null;
create index projects_company on planning.projects (company_id);
create index projects_event on planning.projects (event_id);
create index projects_owner on planning.projects (owner_id);
create index projects_created_by on planning.projects (created_by);
comment on table planning.projects is 'What is done for somebody until a day: a season, a ball, a lookbook. Briefs, content and shoots belong to it.';
comment on column planning.projects.company_id is 'The client (crm.companies); null for one''s own.';
comment on column planning.projects.budget_cents is 'Minor units.';
call auth.shape_organization('planning.projects', 'planning');
create trigger steps before update of status on planning.projects for each row execute function maison.steps('status',
  'planned>active planned>cancelled active>paused active>completed active>cancelled paused>active paused>cancelled completed>active completed>archived cancelled>planned cancelled>archived archived>active');
create trigger touch before update on planning.projects for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.projects for each row execute function maison.audit();

create table planning.project_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  project_id uuid not null references planning.projects on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  role text not null default 'contributor' constraint project_members_role_value
    check (role in ('lead', 'contributor', 'reviewer', 'client', 'observer')),
  hours_per_week smallint constraint project_members_hours_per_week_range check (hours_per_week between 0 and 80),
  created_at timestamptz not null default now(),
  constraint project_members_once unique (project_id, user_id)
);
create index project_members_user on planning.project_members (user_id);
comment on table planning.project_members is 'Who works on a project. Erasure deletes the rows.';
comment on column planning.project_members.user_id is 'pii: the person.';
comment on column planning.project_members.hours_per_week is 'What was agreed, for the view of who has how much to do.';
call auth.shape_organization('planning.project_members', 'planning');
create trigger audit after insert or update or delete on planning.project_members for each row execute function maison.audit();

create table planning.content_projects (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  project_id uuid references planning.projects on delete set null,
  name text not null constraint content_projects_name_length check (length(name) between 1 and 160),
  description text constraint content_projects_description_length check (length(description) <= 10000),
  status text not null default 'active' constraint content_projects_status_value
    check (status in ('active', 'paused', 'completed', 'archived')),
  target_audience text constraint content_projects_target_audience_length check (length(target_audience) <= 4000),
  content_goals jsonb constraint content_projects_content_goals_list check (jsonb_typeof(content_goals) = 'array'),
  brand_guidelines jsonb constraint content_projects_brand_guidelines_shape check (jsonb_typeof(brand_guidelines) = 'object'),
  requires_approval boolean not null default false,
  start_date date,
  end_date date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint content_projects_order check (end_date >= start_date)
);
create index content_projects_list on planning.content_projects (organization_id, created_at desc, id desc);
create index content_projects_user on planning.content_projects (user_id);
create index content_projects_project on planning.content_projects (project_id);
comment on table planning.content_projects is 'A campaign of content: whom it is for, what it shall reach, how it sounds.';
comment on column planning.content_projects.user_id is 'Who leads it.';
comment on column planning.content_projects.content_goals is '[{"goal": text, "measure": text, "target": number}].';
comment on column planning.content_projects.brand_guidelines is '{"voice": text, "do": [text], "dont": [text], "hashtags": [text]}.';
comment on column planning.content_projects.requires_approval is 'Nothing of it is scheduled or published but what was approved, to the letter.';
call auth.shape_organization('planning.content_projects', 'planning');
create trigger same_organization before insert or update of organization_id, project_id on planning.content_projects
  for each row execute function maison.stay_together('project_id', 'planning.projects');
create trigger steps before update of status on planning.content_projects for each row execute function maison.steps('status',
  'active>paused active>completed active>archived paused>active paused>archived completed>active completed>archived archived>active');
create trigger touch before update on planning.content_projects for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_projects for each row execute function maison.audit();
