-- Who is taken when, in one place for models, designers and crew, across organisations for those who claimed their row.
-- One engagement (event or shoot) may hold a person several times: booked for the day, called at two, fitted at three.
-- Different ones exclude each other. Lane null meets everything; exclusivity stands in lane 0 and days that are blocked in
-- a lane of their own, so that neither meets the other or its like, but work meets both.
create table production.occupancies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  person_id uuid not null,
  engagement_id uuid not null,
  source_type text not null constraint occupancies_source_type_value
    check (source_type in ('model_availability', 'designer_availability', 'call_times', 'fittings', 'event_staff')),
  source_id uuid not null,
  kind text not null constraint occupancies_kind_value check (kind in ('booked', 'blocked', 'exclusive', 'call', 'fitting', 'duty')),
  lane bigint,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint occupancies_order check (ends_at > starts_at),
  constraint occupancies_overlap exclude using gist (person_id with =, engagement_id with <>,
    int8range(lane, lane, '[]') with &&, tstzrange(starts_at, ends_at, '[)') with &&)
);
create index occupancies_source on production.occupancies (source_id);
create index occupancies_person on production.occupancies (person_id, starts_at);
comment on table production.occupancies is 'Who is taken when and by which engagement; written by triggers only. Others see it as free or busy, by production.free_busy.';
comment on column production.occupancies.person_id is 'See production.person_key.';
comment on column production.occupancies.engagement_id is 'Event or shoot; else the source itself.';
comment on column production.occupancies.lane is 'Null meets everything; rows in different lanes do not meet.';
call auth.policies('production.occupancies', $$organization_id = any ((select auth.organizations_with('production.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('production.occupancies', 'organization_id');

create function production.take_time() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  r jsonb;
  kind text;
  lane bigint;
  person uuid;
begin
  if tg_op <> 'INSERT' then delete from production.occupancies o where o.source_id = old.id; end if;
  if tg_op = 'DELETE' then return null; end if;
  r := to_jsonb(new);
  person := coalesce(r ->> 'person_id', r ->> 'user_id')::uuid;
  kind := case
    when tg_table_name like '%_availability' and r ->> 'status' in ('booked', 'blocked') then r ->> 'status'
    when tg_table_name = 'call_times' and r ->> 'status' <> 'cancelled' then 'call'
    when tg_table_name = 'fittings' and r ->> 'status' = 'scheduled' then 'fitting'
    when tg_table_name = 'event_staff' and r ->> 'status' = 'confirmed' and r ->> 'starts_at' is not null then 'duty' end;
  if person is null or kind is null then return null; end if;
  if kind = 'blocked' then lane := 1 + abs(hashtextextended(new.id::text, 0) / 2); end if;
  insert into production.occupancies (id, organization_id, person_id, engagement_id, source_type, source_id, kind, lane, starts_at, ends_at)
  values (gen_random_uuid(), new.organization_id, person, coalesce(r ->> 'event_id', r ->> 'shoot_id', r ->> 'id')::uuid, tg_table_name, new.id, kind, lane,
          coalesce(r ->> 'start_time', r ->> 'starts_at')::timestamptz, coalesce(r ->> 'end_time', r ->> 'ends_at')::timestamptz);
  if kind = 'booked' and r ->> 'exclusive_from' is not null then
    insert into production.occupancies (id, organization_id, person_id, engagement_id, source_type, source_id, kind, lane, starts_at, ends_at)
    values (gen_random_uuid(), new.organization_id, person, coalesce(r ->> 'event_id', r ->> 'shoot_id', r ->> 'id')::uuid, tg_table_name, new.id, 'exclusive', 0,
            (r ->> 'exclusive_from')::timestamptz, (r ->> 'exclusive_until')::timestamptz);
  end if;
  return null;
end $$;

-- Fills person and day, and keeps options in their order: whoever asked first is asked first, and nobody books past an
-- option that still stands. Argument: the column of the profile, its table.
create function production.hold_option() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  at_once timestamptz := clock_timestamp();
  first record;
begin
  execute format('select person_id from production.%I where id = $1', tg_argv[1]) into new.person_id using (to_jsonb(new) ->> tg_argv[0])::uuid;
  new.timezone := coalesce(new.timezone, (select e.timezone from events.events e where e.id = new.event_id),
                           (select s.timezone from production.shoots s where s.id = new.shoot_id), 'UTC');
  new.date := (new.start_time at time zone new.timezone)::date;
  if new.status <> 'tentative' then
    if new.status not in ('booked', 'expired') then new.optioned_at := null; end if;
  elsif tg_op = 'INSERT' or old.status <> 'tentative' then
    new.optioned_at := at_once;
  end if;
  if new.status not in ('tentative', 'booked') or (tg_op = 'UPDATE' and (new.status, new.start_time, new.end_time, new.person_id)
       is not distinct from (old.status, old.start_time, old.end_time, old.person_id)) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('production.option ' || new.person_id, 0));
  execute format(
    'select o.is_exclusive from production.%I o
      where o.person_id = $1 and o.id <> $2 and o.status = ''tentative'' and o.expires_at > $3
        and coalesce(o.event_id, o.shoot_id, o.id) <> coalesce($4, $5, $2)
        and tstzrange(o.start_time, o.end_time, ''[)'') && tstzrange($6, $7, ''[)'')
        and o.optioned_at < coalesce($8, $3) and ($9 = ''booked'' or o.is_exclusive)
      limit 1', tg_table_name)
    into first using new.person_id, new.id, at_once, new.event_id, new.shoot_id, new.start_time, new.end_time, new.optioned_at, new.status;
  if first is not null then
    raise exception 'an earlier option still stands'
      using errcode = 'exclusion_violation', constraint = tg_table_name || '_option_order';
  end if;
  return new;
end $$;

create table production.model_availability (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  model_profile_id uuid not null references production.model_profiles on delete cascade,
  event_id uuid references events.events on delete cascade,
  shoot_id uuid references production.shoots on delete cascade,
  date date not null default current_date,
  start_time timestamptz not null,
  end_time timestamptz not null,
  timezone text not null constraint model_availability_timezone_shape check (production.is_timezone(timezone)),
  status text not null default 'available' constraint model_availability_status_value
    check (status in ('available', 'booked', 'tentative', 'blocked', 'rejected', 'cancelled', 'expired')),
  optioned_at timestamptz,
  expires_at timestamptz,
  is_exclusive boolean not null default false,
  exclusive_from timestamptz,
  exclusive_until timestamptz,
  reason text constraint model_availability_reason_length check (length(reason) <= 500),
  person_id uuid,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint model_availability_time_order check (end_time > start_time),
  constraint model_availability_place check (num_nonnulls(event_id, shoot_id) <= 1),
  constraint model_availability_option_expires check (optioned_at is null or expires_at is not null),
  constraint model_availability_exclusive_order check (num_nonnulls(exclusive_from, exclusive_until) in (0, 2) and exclusive_from <= start_time and exclusive_until >= end_time),
  constraint model_availability_overlap exclude using gist (person_id with =, tstzrange(start_time, end_time, '[)') with &&)
    where (status = 'booked'),
  constraint model_availability_own_overlap exclude using gist (model_profile_id with =, tstzrange(start_time, end_time, '[)') with &&)
    where (status in ('booked', 'blocked'))
);
create index model_availability_list on production.model_availability (model_profile_id, start_time, id);
create index model_availability_day on production.model_availability (organization_id, date, id);
create index model_availability_event on production.model_availability (event_id);
create index model_availability_shoot on production.model_availability (shoot_id);
create index model_availability_created_by on production.model_availability (created_by);
create index model_availability_options on production.model_availability (person_id, start_time) where status = 'tentative';
create index model_availability_expiry on production.model_availability (expires_at) where status = 'tentative';
comment on table production.model_availability is 'When a model can be had, is optioned, booked or away.';
comment on column production.model_availability.model_profile_id is 'pii: the model.';
comment on column production.model_availability.date is 'The day of start_time in timezone; filled by trigger.';
comment on column production.model_availability.status is 'tentative is an option and stands in nobody''s way; booked excludes other bookings, in every organisation once the model claimed the profile.';
comment on column production.model_availability.optioned_at is 'Options stand in this order: first, second… (production.option_rank). Filled by trigger.';
comment on column production.model_availability.expires_at is 'When an option ends by itself.';
comment on column production.model_availability.is_exclusive is 'As an option: nobody after it may take one for the same time.';
comment on column production.model_availability.exclusive_from is 'Booked exclusively: no work for anybody else from here to exclusive_until.';
comment on column production.model_availability.reason is 'Why it was blocked or refused.';
comment on column production.model_availability.person_id is 'The profile''s person_id; filled by trigger.';
call auth.shape_created('production.model_availability', 'production',
  auth.sees_parent('production.model_availability', 'production.model_profiles', 'model_profile_id'));
create trigger hold_option before insert or update on production.model_availability
  for each row execute function production.hold_option('model_profile_id', 'model_profiles');
create trigger steps before update of status on production.model_availability for each row execute function maison.steps('status',
  'available>tentative available>booked available>blocked available>cancelled tentative>booked tentative>rejected tentative>cancelled tentative>expired '
  'booked>cancelled booked>tentative blocked>available blocked>cancelled rejected>tentative cancelled>tentative cancelled>available expired>tentative');
create trigger take_time after insert or delete or update on production.model_availability for each row execute function production.take_time();

create table production.designer_availability (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  designer_profile_id uuid not null references production.designer_profiles on delete cascade,
  event_id uuid references events.events on delete cascade,
  shoot_id uuid references production.shoots on delete cascade,
  date date not null default current_date,
  start_time timestamptz not null,
  end_time timestamptz not null,
  timezone text not null constraint designer_availability_timezone_shape check (production.is_timezone(timezone)),
  status text not null default 'available' constraint designer_availability_status_value
    check (status in ('available', 'booked', 'tentative', 'blocked', 'rejected', 'cancelled', 'expired')),
  optioned_at timestamptz,
  expires_at timestamptz,
  is_exclusive boolean not null default false,
  reason text constraint designer_availability_reason_length check (length(reason) <= 500),
  person_id uuid,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint designer_availability_time_order check (end_time > start_time),
  constraint designer_availability_place check (num_nonnulls(event_id, shoot_id) <= 1),
  constraint designer_availability_option_expires check (optioned_at is null or expires_at is not null),
  constraint designer_availability_overlap exclude using gist (person_id with =, tstzrange(start_time, end_time, '[)') with &&)
    where (status = 'booked'),
  constraint designer_availability_own_overlap exclude using gist (designer_profile_id with =, tstzrange(start_time, end_time, '[)') with &&)
    where (status in ('booked', 'blocked'))
);
create index designer_availability_list on production.designer_availability (designer_profile_id, start_time, id);
create index designer_availability_day on production.designer_availability (organization_id, date, id);
create index designer_availability_event on production.designer_availability (event_id);
create index designer_availability_shoot on production.designer_availability (shoot_id);
create index designer_availability_created_by on production.designer_availability (created_by);
create index designer_availability_options on production.designer_availability (person_id, start_time) where status = 'tentative';
create index designer_availability_expiry on production.designer_availability (expires_at) where status = 'tentative';
comment on table production.designer_availability is 'When a designer can be had, is optioned, booked or away; like model_availability.';
comment on column production.designer_availability.designer_profile_id is 'pii: the designer.';
comment on column production.designer_availability.date is 'The day of start_time in timezone; filled by trigger.';
comment on column production.designer_availability.optioned_at is 'Options stand in this order; filled by trigger.';
comment on column production.designer_availability.person_id is 'The profile''s person_id; filled by trigger.';
call auth.shape_created('production.designer_availability', 'production',
  auth.sees_parent('production.designer_availability', 'production.designer_profiles', 'designer_profile_id'));
create trigger hold_option before insert or update on production.designer_availability
  for each row execute function production.hold_option('designer_profile_id', 'designer_profiles');
create trigger steps before update of status on production.designer_availability for each row execute function maison.steps('status',
  'available>tentative available>booked available>blocked available>cancelled tentative>booked tentative>rejected tentative>cancelled tentative>expired '
  'booked>cancelled booked>tentative blocked>available blocked>cancelled rejected>tentative cancelled>tentative cancelled>available expired>tentative');
create trigger take_time after insert or delete or update on production.designer_availability for each row execute function production.take_time();
call production.follow('production.model_availability', 'production.designer_availability');

-- First, second, third option on a model's time: counted, so that everybody moves up by themselves. Counts options of
-- other organisations without showing them.
create function production.option_rank(availability uuid) returns integer
  language sql stable security definer set search_path = '' as $$
  select 1 + count(o.id)::integer
    from production.model_availability a
    left join production.model_availability o
      on o.person_id = a.person_id and o.id <> a.id and o.status = 'tentative' and o.expires_at > now() and o.optioned_at < a.optioned_at
     and tstzrange(o.start_time, o.end_time, '[)') && tstzrange(a.start_time, a.end_time, '[)')
   where a.id = availability and a.status = 'tentative' and a.organization_id = any (auth.organizations_with('production.read'))
   group by a.id
$$;
comment on function production.option_rank(uuid) is '1 for the first option; null for what is none.';

-- When a person is taken, by whomever: times without names.
create function production.free_busy(person uuid, from_time timestamptz, to_time timestamptz) returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select o.starts_at, o.ends_at from production.occupancies o
   where o.person_id = person and o.starts_at < to_time and o.ends_at > from_time
     and (exists (select from production.model_profiles p where p.person_id = person and p.organization_id = any (auth.organizations_with('production.read')))
       or exists (select from production.designer_profiles p where p.person_id = person and p.organization_id = any (auth.organizations_with('production.read')))
       or exists (select from production.stakeholders p where p.person_id = person and p.organization_id = any (auth.organizations_with('production.read')))
       or person = auth.user_id())
   order by o.starts_at
$$;
comment on function production.free_busy(uuid, timestamptz, timestamptz) is 'When a person is taken, without telling by whom; for those who have the person in their books.';

-- Ends options that are over; a job calls it.
create function production.expire_options() returns integer
  language plpgsql set search_path = '' as $$
declare models integer; designers integer;
begin
  update production.model_availability set status = 'expired' where status = 'tentative' and expires_at <= now();
  get diagnostics models = row_count;
  update production.designer_availability set status = 'expired' where status = 'tentative' and expires_at <= now();
  get diagnostics designers = row_count;
  return models + designers;
end $$;
comment on function production.expire_options() is 'Ends options whose time is over.';

-- The person says: the rows of this organisation with my account are me.
create function production.claim(organization uuid) returns integer
  language plpgsql security definer set search_path = '' as $$
declare me uuid := auth.user_id(); a integer; b integer; c integer;
begin
  if me is null then return 0; end if;
  update production.model_profiles set claimed_at = now() where user_id = me and organization_id = organization and claimed_at is null;
  get diagnostics a = row_count;
  update production.designer_profiles set claimed_at = now() where user_id = me and organization_id = organization and claimed_at is null;
  get diagnostics b = row_count;
  update production.stakeholders set claimed_at = now() where user_id = me and organization_id = organization and claimed_at is null;
  get diagnostics c = row_count;
  return a + b + c;
end $$;
comment on function production.claim(uuid) is 'Says that the rows with my account are me; from then on bookings count across organisations.';
