create schema crm;
comment on schema crm is 'Contacts, companies, consent, deals, tasks, forms, scores.';
grant usage on schema crm to maison_app, maison_system;

-- A row names only rows of its own organisation. auth.stay_together looks at what cascades; this looks at every other
-- key into the CRM, because triggers of this system write the rows that are named.
create procedure crm.keep_inside(t regclass) language plpgsql set search_path = pg_catalog as $$
declare pairs text; columns text;
begin
  select string_agg(format('%L, %L', a.attname, f.confrelid::regclass), ', '), string_agg(quote_ident(a.attname), ', ')
    into pairs, columns
    from pg_constraint f
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    join pg_class c on c.oid = f.confrelid and c.relnamespace = 'crm'::regnamespace
   where f.conrelid = t and f.contype = 'f' and f.confdeltype <> 'c' and cardinality(f.conkey) = 1;
  if pairs is not null then
    execute format('create trigger keep_inside before insert or update of organization_id, %s on %s '
                   'for each row execute function maison.stay_together(%s)', columns, t, pairs);
  end if;
end $$;

-- What people of an organisation set up and everybody in the CRM reads: who has crm.configure (owners, admins) writes.
create procedure crm.shape_settings(t regclass, visible text default 'false') language plpgsql as $$
declare word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t, format('(%s) or ' || word, visible, 'crm.read'),
    format(word, 'crm.configure'), format(word, 'crm.configure'), format(word, 'crm.configure'));
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
  call crm.keep_inside(t);
end $$;

-- Records with an owner and a team. crm.read sees all; who has crm.own instead sees what they own, and who has crm.team
-- what their teams look after. Nobody changes or deletes what they do not see.
create procedure crm.shape_record(t regclass) language plpgsql as $$
declare
  word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
  mine text := '(owner_id = (select auth.user_id()) and ' || format(word, 'crm.own') || ')'
    || ' or (team_id = any ((select crm.own_teams())::uuid[]) and ' || format(word, 'crm.team') || ')';
  sees text := '(' || format(word, 'crm.read') || ' or ' || mine || ')';
begin
  call auth.policies(t, sees, format(word, 'crm.create'),
    format(word, 'crm.update') || ' and ' || sees, format(word, 'crm.delete') || ' and ' || sees);
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
  call crm.keep_inside(t);
end $$;

create table crm.settings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  base_currency char(3) not null default 'EUR' constraint settings_base_currency_shape check (base_currency ~ '^[A-Z]{3}$'),
  customer_kind text not null default 'companies' constraint settings_customer_kind_value check (customer_kind in ('companies', 'people', 'both')),
  default_country char(2) not null default 'DE' constraint settings_default_country_shape check (default_country ~ '^[A-Z]{2}$'),
  timezone text not null default 'Europe/Berlin' constraint settings_timezone_length check (length(timezone) between 1 and 64),
  lifecycle_may_go_back boolean not null default false,
  submissions_keep_days integer not null default 90 constraint settings_submissions_keep_days_range check (submissions_keep_days between 1 and 3650),
  import_rows_keep_days integer not null default 30 constraint settings_import_rows_keep_days_range check (import_rows_keep_days between 1 and 365),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint settings_organization_key unique (organization_id)
);
comment on table crm.settings is 'How the CRM of one organisation works; without a row the defaults hold.';
comment on column crm.settings.base_currency is 'ISO 4217: what totals and forecasts are counted in.';
comment on column crm.settings.customer_kind is 'Whom one sells to: people alone need no companies, leads become customers without one.';
comment on column crm.settings.default_country is 'ISO 3166: what a telephone number without a country code is read with.';
comment on column crm.settings.timezone is 'IANA zone name: when a day begins in reports and due dates.';
comment on column crm.settings.lifecycle_may_go_back is 'May a customer become a lead again?';
comment on column crm.settings.submissions_keep_days is 'Days after which submissions that became no contact are deleted.';
comment on column crm.settings.import_rows_keep_days is 'Days after which the lines of an import are deleted; until then it can be undone.';
call crm.shape_settings('crm.settings');
create trigger touch before update on crm.settings for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.settings for each row execute function maison.audit();

create table crm.teams (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  parent_id uuid references crm.teams on delete set null,
  name text not null constraint teams_name_length check (length(name) between 1 and 80),
  description text constraint teams_description_length check (length(description) <= 2000),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint teams_name_key unique (organization_id, name)
);
create index teams_parent on crm.teams (parent_id);
comment on table crm.teams is 'People who look after contacts, companies and deals together.';
comment on column crm.teams.parent_id is 'A team above sees what the teams below look after.';

create table crm.team_members (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  team_id uuid not null references crm.teams on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  role text not null default 'member' constraint team_members_role_value check (role in ('member', 'lead')),
  created_at timestamptz not null default now(),
  constraint team_members_once unique (team_id, user_id)
);
create index team_members_user on crm.team_members (user_id);
comment on table crm.team_members is 'Who is in which team of the CRM. Erasure deletes the rows.';
comment on column crm.team_members.user_id is 'pii: the member.';

-- Needs the tables above; policies ask it once per query.
create function crm.own_teams() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.user_id() is null then return '{}'; end if;
  return (with recursive own as (
            select t.id from crm.teams t join crm.team_members m on m.team_id = t.id
             where m.user_id = auth.user_id() and t.is_active
            union
            select t.id from crm.teams t join own on t.parent_id = own.id where t.is_active)
          select coalesce(array_agg(own.id), '{}') from own);
end $$;
comment on function crm.own_teams() is 'Teams that the person is in, and those below.';

call crm.shape_settings('crm.teams');
call crm.shape_settings('crm.team_members');
create trigger no_cycle before insert or update of parent_id on crm.teams for each row execute function maison.no_cycle('parent_id');
create trigger touch before update on crm.teams for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.teams for each row execute function maison.audit();
create trigger audit after insert or update or delete on crm.team_members for each row execute function maison.audit();

create table crm.tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint tags_name_length check (length(name) between 1 and 60),
  color text constraint tags_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  contacts_count integer not null default 0 constraint tags_contacts_count_range check (contacts_count >= 0),
  companies_count integer not null default 0 constraint tags_companies_count_range check (companies_count >= 0),
  deals_count integer not null default 0 constraint tags_deals_count_range check (deals_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index tags_name_key on crm.tags (organization_id, lower(name));
comment on table crm.tags is 'Words by which contacts, companies and deals are found again.';
call auth.shape_organization('crm.tags', 'crm');
create trigger touch before update on crm.tags for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.tags for each row execute function maison.audit();
