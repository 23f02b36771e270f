create schema marketing;
comment on schema marketing is 'Campaigns, lists, mails and flows.';
grant usage on schema marketing to maison_app, maison_system;

-- What the engine writes: members with marketing.read see it, nobody writes but the system.
create procedure marketing.shape_measured(t regclass) language plpgsql as $$
begin
  call auth.policies(t, $p$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$p$, 'false', 'false', 'false');
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;
revoke all on procedure marketing.shape_measured(regclass) from public;

-- What is set up once and holds for all mail: who has marketing.configure (owners, admins) writes.
create procedure marketing.shape_settings(t regclass) language plpgsql as $$
declare word text := 'organization_id = any ((select auth.organizations_with(%L))::uuid[])';
begin
  call auth.policies(t, format(word, 'marketing.read'), format(word, 'marketing.configure'), format(word, 'marketing.configure'), format(word, 'marketing.configure'));
  call auth.need_index(t, 'organization_id');
  call auth.stay_together(t);
end $$;
revoke all on procedure marketing.shape_settings(regclass) from public;

-- A row names only rows of its own organisation. auth.stay_together looks at what cascades; this looks at the other keys
-- into this system and its neighbours, because workers follow them without asking a policy.
create procedure marketing.keep_inside(t regclass) language plpgsql set search_path = pg_catalog as $$
declare pairs text; columns text;
begin
  select string_agg(format('%L, %L', a.attname, f.confrelid::regclass), ', '), string_agg(quote_ident(a.attname), ', ')
    into pairs, columns
    from pg_constraint f
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    join pg_class c on c.oid = f.confrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('marketing', 'crm', 'channels', 'events', 'planning')
   where f.conrelid = t and f.contype = 'f' and f.confdeltype <> 'c' and cardinality(f.conkey) = 1
     and exists (select from pg_attribute o where o.attrelid = f.confrelid and o.attname = 'organization_id');
  execute format('drop trigger if exists keep_inside on %s', t);
  if pairs is not null then
    execute format('create trigger keep_inside before insert or update of organization_id, %s on %s '
                   'for each row execute function maison.stay_together(%s)', columns, t, pairs);
  end if;
end $$;
revoke all on procedure marketing.keep_inside(regclass) from public;

create function marketing.is_timezone(zone text) returns boolean
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return timestamptz '2000-01-01 00:00:00+00' at time zone zone is not null;
exception when invalid_parameter_value then
  return false;
end $$;
comment on function marketing.is_timezone(text) is 'Does Postgres know this IANA zone?';

-- Who writes a row is its author, whatever the request says: nobody approves their own mail under another name.
create function marketing.sign() returns trigger language plpgsql set search_path = '' as $$
begin
  if auth.user_id() is not null then
    new.created_by_id := case when tg_op = 'INSERT' then auth.user_id() else old.created_by_id end;
  end if;
  return new;
end $$;

create table marketing.settings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  timezone text not null default 'Europe/Berlin' constraint settings_timezone_shape check (marketing.is_timezone(timezone)),
  postal_address text constraint settings_postal_address_length check (length(postal_address) <= 1000),
  approvals_needed smallint not null default 0 constraint settings_approvals_needed_range check (approvals_needed between 0 and 5),
  open_tracking text not null default 'anonymous' constraint settings_open_tracking_value check (open_tracking in ('off', 'anonymous', 'individual')),
  click_tracking text not null default 'anonymous' constraint settings_click_tracking_value check (click_tracking in ('off', 'anonymous', 'individual')),
  max_errors integer not null default 1000 constraint settings_max_errors_range check (max_errors between 1 and 1000000),
  max_flow_depth smallint not null default 5 constraint settings_max_flow_depth_range check (max_flow_depth between 0 and 20),
  step_runs_keep_days integer not null default 90 constraint settings_step_runs_keep_days_range check (step_runs_keep_days between 1 and 3650),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint settings_organization_key unique (organization_id)
);
comment on table marketing.settings is 'How the mail and flows of one organisation work; without a row the defaults hold.';
comment on column marketing.settings.postal_address is 'The imprint below every mail. not personal: the organisation''s own.';
comment on column marketing.settings.approvals_needed is 'How many colleagues other than the author must approve a mail before it is scheduled.';
comment on column marketing.settings.open_tracking is 'Anonymous: counted for the mail, never for a person. What a mail says for itself goes first.';
comment on column marketing.settings.max_errors is 'A mail stops by itself after so many errors.';
comment on column marketing.settings.max_flow_depth is 'A flow that was started by a flow that was started by a flow…: beyond this nothing starts.';
comment on column marketing.settings.step_runs_keep_days is 'Days after which the log of finished flows is deleted.';
call marketing.shape_settings('marketing.settings');
create trigger touch before update on marketing.settings for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.settings for each row execute function maison.audit();

create table marketing.frequency_caps (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  channel text not null default 'email' constraint frequency_caps_channel_value check (channel in ('email', 'sms', 'push', 'messenger')),
  max_messages integer not null constraint frequency_caps_max_messages_range check (max_messages between 1 and 1000),
  period interval not null constraint frequency_caps_period_range check (period between interval '1 hour' and interval '366 days'),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint frequency_caps_once unique (organization_id, channel, period)
);
comment on table marketing.frequency_caps is 'How much one person gets at most, from all mails and flows together; transactional messages do not count.';
call marketing.shape_settings('marketing.frequency_caps');
create trigger touch before update on marketing.frequency_caps for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.frequency_caps for each row execute function maison.audit();

create table marketing.domain_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  domain text not null constraint domain_rules_domain_shape check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$' and length(domain) <= 253),
  rule text not null constraint domain_rules_rule_value check (rule in ('allow', 'block')),
  note text constraint domain_rules_note_length check (length(note) <= 500),
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  constraint domain_rules_domain_key unique (organization_id, domain)
);
create index domain_rules_created_by on marketing.domain_rules (created_by_id);
comment on table marketing.domain_rules is 'From which domains nobody can subscribe, and which are fine although they are on the list of disposable ones.';
comment on column marketing.domain_rules.domain is 'And everything below it; in ASCII (xn--).';
call marketing.shape_settings('marketing.domain_rules');
create trigger audit after insert or update or delete on marketing.domain_rules for each row execute function maison.audit();

create table marketing.disposable_domains (
  domain text primary key constraint disposable_domains_domain_shape check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$' and length(domain) <= 253),
  source text not null constraint disposable_domains_source_length check (length(source) between 1 and 200),
  listed_at timestamptz not null default now()
);
comment on table marketing.disposable_domains is 'Domains of throw-away addresses, for the whole installation.';
call auth.shape_system('marketing.disposable_domains');

create function marketing.takes_domain(organization uuid, address text) returns boolean
  language sql stable security definer set search_path = '' as $$
  with parts as (
    select string_to_array(lower(split_part(address, '@', 2)), '.') as p),
  names as (
    select array_to_string(p.p[i:], '.') as name, i from parts p, generate_subscripts(p.p, 1) i)
  select coalesce(
    (select r.rule = 'allow' from names n join marketing.domain_rules r on r.organization_id = organization and r.domain = n.name order by n.i limit 1),
    not exists (select from names n join marketing.disposable_domains d on d.domain = n.name))
$$;
comment on function marketing.takes_domain(uuid, text) is 'May this address subscribe? The closest rule of the organisation decides, then the list of disposable domains.';
revoke all on function marketing.takes_domain(uuid, text) from public;
grant execute on function marketing.takes_domain(uuid, text) to maison_system;

create table marketing.send_windows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint send_windows_name_length check (length(name) between 1 and 120),
  timezone text not null default 'Europe/Berlin' constraint send_windows_timezone_shape check (marketing.is_timezone(timezone)),
  uses_recipient_timezone boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint send_windows_name_key unique (organization_id, name)
);
comment on table marketing.send_windows is 'When messages may go out; everything else is quiet hours. Mails and flows wait for the next opening.';
comment on column marketing.send_windows.timezone is 'IANA zone; of people without one of their own, too.';
call auth.shape_organization('marketing.send_windows', 'marketing');
create trigger touch before update on marketing.send_windows for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.send_windows for each row execute function maison.audit();

create table marketing.send_window_hours (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  window_id uuid not null references marketing.send_windows on delete cascade,
  weekday smallint not null constraint send_window_hours_weekday_range check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  constraint send_window_hours_order check (closes > opens),
  constraint send_window_hours_overlap exclude using gist (window_id with =, weekday with =,
    int4range((extract(epoch from opens) / 60)::integer, (extract(epoch from closes) / 60)::integer, '[)') with &&)
);
create index send_window_hours_window on marketing.send_window_hours (window_id, weekday, opens);
comment on table marketing.send_window_hours is 'Opening hours of a window, by the clock of its zone.';
comment on column marketing.send_window_hours.weekday is 'ISO: Monday is 1.';
comment on column marketing.send_window_hours.closes is '24:00 is midnight; a night is two rows.';
call auth.shape_organization('marketing.send_window_hours', 'marketing');
create trigger audit after insert or update or delete on marketing.send_window_hours for each row execute function maison.audit();

create table marketing.send_window_closures (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  window_id uuid not null references marketing.send_windows on delete cascade,
  starts_on date not null,
  ends_on date not null,
  note text constraint send_window_closures_note_length check (length(note) <= 200),
  constraint send_window_closures_order check (ends_on >= starts_on),
  constraint send_window_closures_overlap exclude using gist (window_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index send_window_closures_window on marketing.send_window_closures (window_id, starts_on);
comment on table marketing.send_window_closures is 'Days on which nothing goes out: holidays, mourning.';
call auth.shape_organization('marketing.send_window_closures', 'marketing');
create trigger audit after insert or update or delete on marketing.send_window_closures for each row execute function maison.audit();

-- Local wall times become moments here, day by day, so that a window opens at nine also on the days when clocks change.
create function marketing.next_opening(of_window uuid, after timestamptz, recipient_zone text default null) returns timestamptz
  language sql stable set search_path = '' as $$
  with w as (
    select s.id, case when s.uses_recipient_timezone then coalesce(recipient_zone, s.timezone) else s.timezone end as zone
      from marketing.send_windows s where s.id = of_window),
  openings as (
    select (day.d + h.opens) at time zone w.zone as opens,
           case when h.closes = time '24:00' then (day.d + 1)::timestamp at time zone w.zone else (day.d + h.closes) at time zone w.zone end as closes
      from w
      cross join lateral (select (after at time zone w.zone)::date + i as d from generate_series(0, 400) i) day
      join marketing.send_window_hours h on h.window_id = w.id and h.weekday = extract(isodow from day.d)
     where not exists (select from marketing.send_window_closures c where c.window_id = w.id and day.d between c.starts_on and c.ends_on))
  select case when of_window is null then after
              else (select greatest(o.opens, after) from openings o where o.closes > after order by o.opens limit 1) end
$$;
comment on function marketing.next_opening(uuid, timestamptz, text) is 'The first moment from then on at which the window is open; null: never within a year.';
