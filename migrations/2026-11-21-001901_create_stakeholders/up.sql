create table production.stakeholders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  name text not null constraint stakeholders_name_length check (length(name) between 1 and 200),
  email text constraint stakeholders_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  phone text constraint stakeholders_phone_length check (length(phone) <= 40),
  role text constraint stakeholders_role_length check (length(role) <= 120),
  company text constraint stakeholders_company_length check (length(company) <= 200),
  kind text not null default 'crew' constraint stakeholders_kind_value
    check (kind in ('crew', 'vendor', 'contractor', 'partner', 'client', 'press', 'performer', 'judge', 'guardian', 'other')),
  day_rate_cents bigint constraint stakeholders_day_rate_cents_range check (day_rate_cents >= 0),
  hourly_rate_cents bigint constraint stakeholders_hourly_rate_cents_range check (hourly_rate_cents >= 0),
  currency char(3) not null default 'EUR' constraint stakeholders_currency_shape check (currency ~ '^[A-Z]{3}$'),
  birth_date date,
  notes text constraint stakeholders_notes_length check (length(notes) <= 4000),
  claimed_at timestamptz,
  person_id uuid not null generated always as (production.person_key(organization_id, user_id, claimed_at, contact_id, id)) stored,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index stakeholders_user_key on production.stakeholders (organization_id, user_id) where deleted_at is null;
create index stakeholders_list on production.stakeholders (organization_id, name, id);
create index stakeholders_user on production.stakeholders (user_id);
create index stakeholders_contact on production.stakeholders (contact_id);
create index stakeholders_created_by on production.stakeholders (created_by);
create index stakeholders_email on production.stakeholders (organization_id, lower(email));
create index stakeholders_trigram on production.stakeholders using gin (maison.plain(name) gin_trgm_ops);
comment on table production.stakeholders is 'Who takes part without being cast: crew, vendors, contractors, partners, with or without an account.';
comment on column production.stakeholders.user_id is 'pii: the person, if they have an account.';
comment on column production.stakeholders.contact_id is 'pii: the person in the CRM.';
comment on column production.stakeholders.name is 'pii: as call sheets show it.';
comment on column production.stakeholders.email is 'pii: where call sheets go.';
comment on column production.stakeholders.phone is 'pii: for the day.';
comment on column production.stakeholders.role is 'What they do, in free words: gaffer, head of hair, caterer.';
comment on column production.stakeholders.birth_date is 'pii: only for minors, whose working hours are limited.';
comment on column production.stakeholders.notes is 'pii: what to know about them: diet, access, allergies.';
comment on column production.stakeholders.claimed_at is 'When the person said that this is them; from then on their bookings count across organisations.';
comment on column production.stakeholders.person_id is 'Stands for the person in exclusion constraints; see production.person_key.';
comment on column production.stakeholders.day_rate_cents is 'Minor units.';
call auth.shape_created('production.stakeholders', 'production', 'user_id = (select auth.user_id())');
create trigger guard_claim before insert or update on production.stakeholders for each row execute function production.guard_claim();
call production.follow('production.stakeholders');

create table production.organizer_teams (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  owner_id uuid references identity.users on delete set null,
  name text not null constraint organizer_teams_name_length check (length(name) between 1 and 120),
  type text constraint organizer_teams_type_length check (length(type) <= 80),
  members_count integer not null default 0 constraint organizer_teams_members_count_range check (members_count >= 0),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint organizer_teams_name_key unique (organization_id, name)
);
create index organizer_teams_owner on production.organizer_teams (owner_id);
create index organizer_teams_created_by on production.organizer_teams (created_by);
comment on table production.organizer_teams is 'Teams that produce events: backstage, front of house, hair and make-up.';
comment on column production.organizer_teams.owner_id is 'Who leads it.';
comment on column production.organizer_teams.type is 'In free words: backstage, press, technical.';
comment on column production.organizer_teams.members_count is 'For showing; kept by trigger.';
call auth.shape_created('production.organizer_teams', 'production');
call production.follow('production.organizer_teams');

create table production.organizer_team_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  team_id uuid not null references production.organizer_teams on delete cascade,
  user_id uuid references identity.users on delete cascade,
  stakeholder_id uuid references production.stakeholders on delete cascade,
  role text constraint organizer_team_members_role_length check (length(role) <= 120),
  created_at timestamptz not null default now(),
  constraint organizer_team_members_who check (num_nonnulls(user_id, stakeholder_id) = 1),
  constraint organizer_team_members_once unique nulls not distinct (team_id, user_id, stakeholder_id)
);
create index organizer_team_members_user on production.organizer_team_members (user_id);
create index organizer_team_members_stakeholder on production.organizer_team_members (stakeholder_id);
comment on table production.organizer_team_members is 'Who is in a team: a member of the organisation or somebody from outside.';
comment on column production.organizer_team_members.user_id is 'pii: the member.';
comment on column production.organizer_team_members.stakeholder_id is 'pii: the person from outside.';
call auth.shape_through('production.organizer_team_members', 'production.organizer_teams', 'team_id', 'production');
call production.follow('production.organizer_team_members');
create trigger count_members after insert or delete or update of team_id on production.organizer_team_members
  for each row execute function maison.keep_count('production.organizer_teams', 'team_id', 'members_count');

create table production.event_stakeholders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  stakeholder_id uuid not null references production.stakeholders on delete cascade,
  team_id uuid references production.organizer_teams on delete set null,
  role text constraint event_stakeholders_role_length check (length(role) <= 120),
  created_at timestamptz not null default now(),
  constraint event_stakeholders_once unique (event_id, stakeholder_id)
);
create index event_stakeholders_stakeholder on production.event_stakeholders (stakeholder_id);
create index event_stakeholders_team on production.event_stakeholders (team_id);
comment on table production.event_stakeholders is 'Who from outside takes part in an event, as what and in which team.';
comment on column production.event_stakeholders.stakeholder_id is 'pii: the person.';
comment on column production.event_stakeholders.role is 'At this event; null: the usual one.';
call auth.shape_organization('production.event_stakeholders', 'production');
call production.follow('production.event_stakeholders');
