create schema production;
comment on schema production is 'Making events and shoots: people, plans, call sheets, casting, looks, samples, sponsors, budgets, guests.';
grant usage on schema production to maison_app, maison_system;

create function production.is_timezone(zone text) returns boolean
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return timestamptz '2000-01-01 00:00:00+00' at time zone zone is not null;
exception when invalid_parameter_value then
  return false;
end $$;
comment on function production.is_timezone(text) is 'Does Postgres know this IANA zone?';

-- A row names only rows of its own organisation, and rows of its own event where both have one. auth.stay_together looks
-- at what cascades; triggers of this system write to what is named, so every key is looked at here. Afterwards, so that
-- policies speak first and nobody learns what belongs where; what triggers wrote meanwhile is taken back with the row.
create function production.keep_together() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  mine jsonb := to_jsonb(new);
  parent text;
  fits boolean;
begin
  for place in 0 .. tg_nargs - 1 by 3 loop
    parent := mine ->> tg_argv[place];
    continue when parent is null;
    execute format('select exists (select from %s where id = $1 and organization_id = $2 and (%s))', tg_argv[place + 1],
        case tg_argv[place + 2] when 'event_id' then 'event_id is null or $3 is null or event_id = $3' else 'true' end)
      into fits using parent::uuid, new.organization_id, (mine ->> 'event_id')::uuid;
    if not fits then
      raise exception '% is not of this organisation or event', tg_argv[place]
        using errcode = 'foreign_key_violation', constraint = tg_table_name || '_' || tg_argv[place] || '_together';
    end if;
  end loop;
  return null;
end $$;

create procedure production.keep_together(t regclass) language plpgsql set search_path = pg_catalog as $$
declare
  triples text;
  columns text;
  has_event boolean := exists (select from pg_attribute a where a.attrelid = t and a.attname = 'event_id' and not a.attisdropped);
begin
  select string_agg(format('%L, %L, %L', a.attname, f.confrelid::regclass, case when has_event and exists (
           select from pg_attribute e where e.attrelid = f.confrelid and e.attname = 'event_id' and not e.attisdropped)
           then 'event_id' else 'organization_id' end), ', ' order by a.attname),
         string_agg(distinct quote_ident(a.attname), ', ') || case when has_event then ', event_id' else '' end
    into triples, columns
    from pg_constraint f
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    join pg_class c on c.oid = f.confrelid
   where f.conrelid = t and f.contype = 'f' and cardinality(f.conkey) = 1
     and (c.relnamespace = 'production'::regnamespace or f.confrelid = 'events.events'::regclass)
     and exists (select from pg_attribute o where o.attrelid = f.confrelid and o.attname = 'organization_id');
  if triples is not null then
    select string_agg(distinct part, ', ') into columns from unnest(string_to_array(columns, ', ')) part;
    execute format('create trigger keep_together after insert or update of organization_id, %s on %s '
                   'for each row execute function production.keep_together(%s)', columns, t, triples);
  end if;
end $$;

-- touch, audit and keep_together for several tables. Bytes (tokens) never get into the audit log.
create procedure production.follow(variadic tables regclass[]) language plpgsql set search_path = pg_catalog as $$
declare
  t regclass;
  secrets text;
begin
  foreach t in array tables loop
    call production.keep_together(t);
    if exists (select from pg_attribute a where a.attrelid = t and a.attname = 'updated_at' and not a.attisdropped) then
      execute format('create trigger touch before update on %s for each row execute function maison.touch()', t);
    end if;
    select string_agg(quote_literal(a.attname), ', ') into secrets from pg_attribute a
     where a.attrelid = t and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype;
    execute format('create trigger audit after insert or update or delete on %s for each row execute function maison.audit(%s)',
                   t, coalesce(secrets, ''));
  end loop;
end $$;

-- Who this is, for double bookings. Whoever has claimed their row is the same person in every organisation; before that
-- the organisation alone says so, and what it writes stands in nobody else's way.
create function production.person_key(organization uuid, person uuid, claimed timestamptz, contact uuid, own uuid) returns uuid
  language sql immutable parallel safe set search_path = '' as $$
  select case when person is null then coalesce(contact, own)
              when claimed is not null then person
              else md5(organization::text || person::text)::uuid end
$$;
comment on function production.person_key(uuid, uuid, timestamptz, uuid, uuid) is 'What stands for a person in exclusion constraints.';

-- Only the person can claim, and a row that changes hands is unclaimed.
create function production.guard_claim() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.user_id is distinct from old.user_id then
    new.claimed_at := null;
  elsif new.claimed_at is not null and (tg_op = 'INSERT' or new.claimed_at is distinct from old.claimed_at)
        and session_user = 'maison_app' and auth.user_id() is distinct from new.user_id then
    raise exception 'only the person can say that this is them'
      using errcode = 'check_violation', constraint = tg_table_name || '_claimed_at_own';
  end if;
  return new;
end $$;

-- Local wall time and zone make the moments: `date`, `time`, `minutes`, `timezone` become starts_at and ends_at. Minutes
-- are elapsed ones, so that nights over midnight and nights with a change of the clock end when they end.
create function production.fill_moments() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.timezone := coalesce(new.timezone, (select e.timezone from events.events e where e.id = new.event_id), 'UTC');
  if not production.is_timezone(new.timezone) then
    raise exception 'there is no time zone %', new.timezone
      using errcode = 'check_violation', constraint = tg_table_name || '_timezone_known';
  end if;
  new.starts_at := (new.date + new.time) at time zone new.timezone;
  new.ends_at := new.starts_at + new.minutes * interval '1 minute';
  return new;
end $$;
