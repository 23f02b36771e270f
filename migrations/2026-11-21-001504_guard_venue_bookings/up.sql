-- What a booking takes, so that an exclusion constraint can refuse double bookings without locks, also between a space
-- and what contains it. A booking of a space takes the space for itself (lane null: every lane) and stands in one lane,
-- its own number, of all that contains it. Two halves of a hall stand in different lanes of the hall; whoever wants the
-- whole hall meets both. Likewise pad: a booking itself meets everything, buffers meet bookings, but not each other, so
-- that between two bookings the longer of both buffers counts.
create table events.venue_occupancies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  booking_id uuid not null references events.venue_bookings on delete cascade,
  venue_id uuid not null references events.venues on delete cascade,
  space_id uuid references events.venue_spaces on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  lane bigint,
  pad bigint,
  constraint venue_occupancies_order check (ends_at > starts_at),
  constraint venue_occupancies_overlap exclude using gist ((coalesce(space_id, venue_id)) with =, tstzrange(starts_at, ends_at, '[)') with &&,
    int8range(lane, lane, '[]') with &&, int8range(pad, pad, '[]') with &&)
);
create index venue_occupancies_booking on events.venue_occupancies (booking_id);
create index venue_occupancies_venue on events.venue_occupancies (venue_id, starts_at);
create index venue_occupancies_space on events.venue_occupancies (space_id);
comment on table events.venue_occupancies is 'What bookings take of spaces and of all that contains them; written by trigger only.';
comment on column events.venue_occupancies.space_id is 'Null: the whole venue.';
comment on column events.venue_occupancies.lane is 'Null for what is booked itself; the booking''s number for what contains it.';
comment on column events.venue_occupancies.pad is 'Null for the booking itself; its number for a buffer.';
call auth.policies('events.venue_occupancies', $$organization_id = any ((select auth.organizations_with('events.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.need_index('events.venue_occupancies', 'organization_id');

-- The space and everything that contains it, nearest first.
create function events.space_path(space uuid) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  with recursive path (id, parent_id, depth) as (
    select s.id, s.parent_id, 0 from events.venue_spaces s where s.id = space
    union all
    select s.id, s.parent_id, p.depth + 1 from events.venue_spaces s join path p on s.id = p.parent_id where p.depth < 100
  )
  select coalesce(array_agg(p.id order by p.depth), '{}') from path p
$$;
comment on function events.space_path(uuid) is 'The space and everything that contains it.';

-- Writes down what a booking takes. Whoever moves spaces waits for this, and this for them.
create function events.occupy(booking events.venue_bookings) returns void
  language plpgsql security definer set search_path = '' as $$
declare path uuid[];
begin
  perform from events.venues v where v.id = booking.venue_id for share;
  delete from events.venue_occupancies o where o.booking_id = booking.id;
  if booking.status not in ('booked', 'blocked') then return; end if;
  path := events.space_path(booking.space_id);
  insert into events.venue_occupancies (id, organization_id, booking_id, venue_id, space_id, starts_at, ends_at, lane, pad)
  select gen_random_uuid(), booking.organization_id, booking.id, booking.venue_id, place.space_id, part.starts_at, part.ends_at,
         case when place.space_id is not distinct from booking.space_id then null else booking.number end, part.pad
    from (select unnest(path) union all select null::uuid) place (space_id)
    cross join (values
      (booking.start_time, booking.end_time, null::bigint),
      (booking.start_time - booking.buffer_before_minutes * interval '1 minute', booking.start_time, booking.number),
      (booking.end_time, booking.end_time + booking.buffer_after_minutes * interval '1 minute', booking.number)) part (starts_at, ends_at, pad)
   where part.ends_at > part.starts_at;
end $$;
revoke all on function events.occupy(events.venue_bookings) from public;

create function events.fill_booking() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare space events.venue_spaces;
begin
  select s.* into space from events.venue_spaces s where s.id = new.space_id;
  if space.venue_id <> new.venue_id then
    raise exception 'the space is not in this venue' using errcode = 'foreign_key_violation';
  end if;
  new.buffer_before_minutes := coalesce(new.buffer_before_minutes, space.buffer_before_minutes, 0);
  new.buffer_after_minutes := coalesce(new.buffer_after_minutes, space.buffer_after_minutes, 0);
  select (new.start_time at time zone v.timezone)::date into new.date from events.venues v where v.id = new.venue_id;
  return new;
end $$;
create trigger fill_booking before insert or update on events.venue_bookings for each row execute function events.fill_booking();

-- Takes the space, then turns down the options that overlap what was taken.
create function events.take_space() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform events.occupy(new);
  if new.status in ('booked', 'blocked') then
    update events.venue_bookings b
       set status = 'rejected', reason = 'Somebody else has booked it.', decided_at = now()
     where b.venue_id = new.venue_id and b.id <> new.id and b.status = 'tentative'
       and tstzrange(b.start_time, b.end_time, '[)') && tstzrange(new.start_time, new.end_time, '[)')
       and (b.space_id is null or new.space_id is null
            or b.space_id = any (events.space_path(new.space_id)) or new.space_id = any (events.space_path(b.space_id)));
  end if;
  return null;
end $$;
create trigger take_space after insert or update of status, venue_id, space_id, start_time, end_time, buffer_before_minutes, buffer_after_minutes
  on events.venue_bookings for each row execute function events.take_space();

-- A space that moves in the tree takes its bookings along: if they then stand in each other's way, it cannot move.
create function events.move_space() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare booking events.venue_bookings;
begin
  if new.venue_id <> old.venue_id then
    raise exception 'a space stays in its venue' using errcode = 'check_violation', constraint = 'venue_spaces_venue';
  end if;
  perform from events.venues v where v.id = new.venue_id for update;
  for booking in select b.* from events.venue_bookings b
                  where b.venue_id = new.venue_id and b.status in ('booked', 'blocked') and new.id = any (events.space_path(b.space_id)) order by b.id loop
    perform events.occupy(booking);
  end loop;
  return null;
end $$;
create trigger move_space after update of parent_id, venue_id on events.venue_spaces for each row
  when ((old.parent_id, old.venue_id) is distinct from (new.parent_id, new.venue_id)) execute function events.move_space();

create function events.fill_space() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from events.venue_spaces p where p.id = new.parent_id and p.venue_id <> new.venue_id) then
    raise exception 'a space lies in a space of the same venue' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger fill_space before insert or update of parent_id, venue_id on events.venue_spaces
  for each row execute function events.fill_space();

alter table events.event_details
  add column venue_id uuid references events.venues on delete set null,
  add column space_id uuid references events.venue_spaces on delete set null;
create index event_details_venue on events.event_details (venue_id);
create index event_details_space on events.event_details (space_id);
comment on column events.event_details.venue_id is 'The venue, if it is one of the organisation''s; the event''s venue_name and location are what is shown.';
alter table events.event_occurrences add column venue_id uuid references events.venues on delete set null;
create index event_occurrences_venue on events.event_occurrences (venue_id);
call events.keep_together('events.event_details');
drop trigger fits on events.event_occurrences;
call events.keep_together('events.event_occurrences');
