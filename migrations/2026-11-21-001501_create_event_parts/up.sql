-- What hangs below an event belongs to the same event, and where there is none to the same organisation. tg_argv:
-- column, table of the parent, column that both share, again and again. A parent that is for all events fits every one.
create function events.fits() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare parent text; fit boolean;
begin
  for place in 0 .. tg_nargs - 1 by 3 loop
    parent := to_jsonb(new) ->> tg_argv[place];
    continue when parent is null;
    execute format('select exists (select from %s where id = $1 and (%I is null or %2$I = $2))', tg_argv[place + 1], tg_argv[place + 2])
      into fit using parent::uuid, (to_jsonb(new) ->> tg_argv[place + 2])::uuid;
    if not fit then
      raise exception '% belongs to another %', tg_argv[place], case tg_argv[place + 2] when 'event_id' then 'event' else 'organisation' end
        using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return new;
end $$;

-- Foreign keys to tables of this system are checked, also those that do not cascade: money hangs on them.
create procedure events.keep_together(t regclass) language plpgsql as $$
declare triples text; columns text;
  has_event boolean := exists (select from pg_catalog.pg_attribute a where a.attrelid = t and a.attname = 'event_id' and not a.attisdropped);
begin
  with keys as (
    select a.attname, f.confrelid,
           case when has_event and a.attname <> 'event_id'
                     and exists (select from pg_catalog.pg_attribute e where e.attrelid = f.confrelid and e.attname = 'event_id' and not e.attisdropped)
                then 'event_id' else 'organization_id' end as shared
      from pg_catalog.pg_constraint f
      join pg_catalog.pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      join pg_catalog.pg_class c on c.oid = f.confrelid
     where f.conrelid = t and f.contype = 'f' and c.relnamespace = 'events'::regnamespace
       and exists (select from pg_catalog.pg_attribute o where o.attrelid = f.confrelid and o.attname = 'organization_id'))
  select string_agg(format('%L, %L, %L', attname, confrelid::regclass, shared), ', ' order by attname, shared),
         string_agg(distinct quote_ident(attname), ', ')
    into triples, columns
    from (select * from keys
          union select k.attname, k.confrelid, 'organization_id' from keys k) k;
  if triples is not null then
    execute format('create trigger fits before insert or update of organization_id%s, %s on %s for each row execute function events.fits(%s)',
      case when has_event and position('event_id' in columns) = 0 then ', event_id' else '' end, columns, t, triples);
  end if;
end $$;

-- The condition that the person may change the event that the column `link` names: by word, as people of its subsite,
-- as leader of its house.
create function events.edits(t regclass, link text, verb text) returns text
  language sql stable set search_path = pg_catalog as $$
  select format('exists (select from events.events e where e.id = %I.%I and ('
    'e.organization_id = any ((select auth.organizations_with(%L))::uuid[]) '
    'or e.subsite_id = any ((select auth.own_subsites())::uuid[]) '
    'or (e.subsite_id is not null and e.organization_id = any ((select auth.organizations_with(%L))::uuid[])) '
    'or (e.subsite_id is null and e.house_id = any ((select auth.led_houses())::uuid[]))) offset 0)',
    c.relname, link, 'events.' || verb, 'sites.' || case verb when 'read' then 'update' else verb end)
    from pg_class c where c.oid = t
$$;

-- The same, asked about one event by triggers.
create function events.organizes(event uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from events.events e where e.id = event and (
    e.organization_id = any (auth.organizations_with('events.update'))
    or e.subsite_id = any (auth.own_subsites())
    or (e.subsite_id is not null and e.organization_id = any (auth.organizations_with('sites.update')))
    or (e.subsite_id is null and e.house_id = any (auth.led_houses()))))
$$;
comment on function events.organizes(uuid) is 'May the person who asks change this event?';

-- Part of an event: whoever sees the event sees it where `visible` holds; whoever may change the event changes it.
create procedure events.shape_event_part(t regclass, link text default 'event_id', visible text default 'true') language plpgsql as $$
begin
  call auth.policies(t, format('((%s) and %s) or %s', visible, auth.sees_parent(t, 'events.events', link), events.edits(t, link, 'read')),
    events.edits(t, link, 'create'), events.edits(t, link, 'update'), events.edits(t, link, 'delete'));
  call auth.need_index(t, 'organization_id');
  call auth.need_index(t, link);
  call auth.stay_together(t);
end $$;

-- touch and audit for several tables. `secrets` are columns that the audit log never holds.
create procedure events.follow(variadic tables regclass[]) language plpgsql as $$
declare t regclass; secrets text;
begin
  foreach t in array tables loop
    if exists (select from pg_catalog.pg_attribute a where a.attrelid = t and a.attname = 'updated_at') then
      execute format('create trigger touch before update on %s for each row execute function maison.touch()', t);
    end if;
    select string_agg(quote_literal(a.attname), ', ') into secrets from pg_catalog.pg_attribute a
     where a.attrelid = t and a.attnum > 0 and not a.attisdropped and (a.atttypid = 'bytea'::regtype or a.attname = 'qr_code_data');
    execute format('create trigger audit after insert or update or delete on %s for each row execute function maison.audit(%s)', t, coalesce(secrets, ''));
  end loop;
end $$;

create table events.event_details (
  id uuid primary key references events.events on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  address text constraint event_details_address_length check (length(address) <= 300),
  latitude double precision constraint event_details_latitude_range check (latitude between -90 and 90),
  longitude double precision constraint event_details_longitude_range check (longitude between -180 and 180),
  virtual_url text constraint event_details_virtual_url_shape check (virtual_url ~ '^https://' and length(virtual_url) <= 1000),
  doors_at timestamptz,
  dress_code text constraint event_details_dress_code_length check (length(dress_code) <= 500),
  accessibility text constraint event_details_accessibility_length check (length(accessibility) <= 4000),
  minimum_age smallint constraint event_details_minimum_age_range check (minimum_age between 0 and 99),
  locale text not null default 'en' constraint event_details_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  max_attendees integer constraint event_details_max_attendees_range check (max_attendees >= 0),
  requires_rsvp boolean not null default true,
  rsvp_until timestamptz,
  rsvp_needs_approval boolean not null default false,
  max_guests smallint not null default 5 constraint event_details_max_guests_range check (max_guests between 1 and 50),
  guest_list text not null default 'organizers' constraint event_details_guest_list_value
    check (guest_list in ('everyone', 'guests', 'organizers')),
  rsvp_count integer not null default 0 constraint event_details_rsvp_count_range check (rsvp_count >= 0),
  attendee_count integer not null default 0 constraint event_details_attendee_count_range check (attendee_count >= 0),
  sequence integer not null default 0 constraint event_details_sequence_range check (sequence >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_details_place_whole check ((latitude is null) = (longitude is null))
);
comment on table events.event_details is 'The rest of an event, one row each, made with it.';
comment on column events.event_details.id is 'The event''s.';
comment on column events.event_details.virtual_url is 'Where to join, for everybody who sees the event.';
comment on column events.event_details.accessibility is 'Markdown: steps, lifts, seats, interpreters, quiet rooms.';
comment on column events.event_details.max_attendees is 'People who may come by RSVP, counted with their guests and per date of a series; null: no limit. Tickets have quotas.';
comment on column events.event_details.max_guests is 'People on one RSVP at most, with the person themselves.';
comment on column events.event_details.guest_list is 'Who sees who comes.';
comment on column events.event_details.rsvp_count is 'RSVPs that say yes, for showing; kept by trigger.';
comment on column events.event_details.attendee_count is 'Tickets that came through the door, for showing; kept by trigger.';
comment on column events.event_details.sequence is 'SEQUENCE of the calendar entry, whose UID is the event''s id: grows when title, time, place or cancellation change. An RSVP that confirmed a smaller one is asked again.';
alter table events.events disable trigger user;
insert into events.event_details (id, organization_id, requires_rsvp) select id, organization_id, false from events.events;
alter table events.events enable trigger user;
-- They come and go with the event.
call events.shape_event_part('events.event_details', 'id');
revoke insert, delete on events.event_details from maison_app;
call events.follow('events.event_details');

create function events.add_details() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into events.event_details (id, organization_id, requires_rsvp)
  select n.id, n.organization_id, n.subsite_id is null from new_rows n;
  return null;
end $$;
create trigger add_details after insert on events.events referencing new table as new_rows
  for each statement execute function events.add_details();

create function events.raise_sequence() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update events.event_details set sequence = sequence + 1 where id = new.id;
  return null;
end $$;
create trigger raise_sequence after update on events.events for each row
  when ((old.title, old.start_date, old.end_date, old.timezone, old.is_all_day, old.venue_name, old.location, old.is_cancelled)
        is distinct from (new.title, new.start_date, new.end_date, new.timezone, new.is_all_day, new.venue_name, new.location, new.is_cancelled))
  execute function events.raise_sequence();

create table events.former_slugs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  slug text not null,
  created_at timestamptz not null default now(),
  constraint former_slugs_slug_key unique (organization_id, slug)
);
create index former_slugs_event on events.former_slugs (event_id);
comment on table events.former_slugs is 'Former addresses of events without a subsite, which redirect; those of parts stand in sites.slug_history.';
call auth.policies('events.former_slugs', auth.sees_parent('events.former_slugs', 'events.events', 'event_id'), 'false', 'false', 'false');

create function events.keep_former_slug() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if old.slug <> new.slug then
    insert into events.former_slugs (id, organization_id, event_id, slug) values (gen_random_uuid(), new.organization_id, new.id, old.slug)
    on conflict (organization_id, slug) do update set event_id = excluded.event_id, created_at = now();
    delete from events.former_slugs where organization_id = new.organization_id and slug = new.slug;
  end if;
  return null;
end $$;
create trigger keep_former_slug after update of slug on events.events for each row
  when (new.subsite_id is null) execute function events.keep_former_slug();
