create table events.seat_holds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  event_seat_id uuid not null references events.event_seats on delete restrict,
  cart_position_id uuid references events.cart_positions on delete set null,
  registration_id uuid references events.registrations on delete restrict,
  held_at timestamptz not null default now(),
  ends_at timestamptz,
  created_at timestamptz not null default now(),
  constraint seat_holds_order check (ends_at >= held_at),
  constraint seat_holds_holder check (registration_id is not null or ends_at is not null),
  constraint seat_holds_overlap exclude using gist (event_seat_id with =, tstzrange(held_at, ends_at, '[)') with &&),
  constraint seat_holds_ticket_overlap exclude using gist (registration_id with =, tstzrange(held_at, ends_at, '[)') with &&) where (registration_id is not null)
);
create index seat_holds_seat on events.seat_holds (event_seat_id, held_at desc);
create index seat_holds_cart_position on events.seat_holds (cart_position_id);
create index seat_holds_registration on events.seat_holds (registration_id);
create index seat_holds_event on events.seat_holds (event_id);
comment on table events.seat_holds is 'Who has a seat from when until when. A seat has one holder at any time; a hold in a cart ends by itself, a sold seat when its ticket is cancelled.';
comment on column events.seat_holds.ends_at is 'Null: for good. A hold ends when its cart position expires, without anybody cleaning up.';
call auth.shape_organization('events.seat_holds', 'events', auth.sees_parent('events.seat_holds', 'events.registrations', 'registration_id'));
call events.keep_together('events.seat_holds');
create trigger refuse before delete on events.seat_holds for each row execute function maison.refuse();

-- Which seats of an event are free now, for drawing the plan.
create function events.free_seats(of_event uuid, of_occurrence uuid default null) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select s.id from events.event_seats s
   where s.event_id = of_event and s.occurrence_id is not distinct from of_occurrence and not s.is_blocked
     and not exists (select from events.seat_holds h where h.event_seat_id = s.id and h.held_at <= now() and (h.ends_at is null or h.ends_at > now()))
$$;
comment on function events.free_seats(uuid, uuid) is 'Seats that nobody has now.';

create function events.fill_seat_hold() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare seat events.event_seats; holder record;
begin
  select * into seat from events.event_seats s where s.id = new.event_seat_id;
  if seat.is_blocked and (tg_op = 'INSERT' or new.event_seat_id <> old.event_seat_id) then
    raise exception 'the seat is not for sale' using errcode = 'check_violation', constraint = 'event_seats_blocked';
  end if;
  if new.registration_id is not null then
    select r.occurrence_id, r.ticket_tier_id, null::timestamptz as expires_at into holder from events.registrations r where r.id = new.registration_id;
  elsif new.cart_position_id is not null then
    select c.occurrence_id, c.ticket_tier_id, c.expires_at into holder from events.cart_positions c where c.id = new.cart_position_id;
    new.ends_at := coalesce(new.ends_at, holder.expires_at);
  else
    return new;
  end if;
  if holder.occurrence_id is distinct from seat.occurrence_id then
    raise exception 'the seat is for another date' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger fill_seat_hold before insert or update of event_seat_id, registration_id, cart_position_id on events.seat_holds
  for each row execute function events.fill_seat_hold();

-- A cancelled ticket gives its seat back once; one that comes to life takes the same seat again, if it can.
create function events.follow_ticket() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'cancelled' then
    update events.seat_holds set ends_at = now() where registration_id = new.id and (ends_at is null or ends_at > now());
  else
    insert into events.seat_holds (id, organization_id, event_id, event_seat_id, registration_id)
    select gen_random_uuid(), h.organization_id, h.event_id, h.event_seat_id, new.id
      from events.seat_holds h where h.registration_id = new.id order by h.held_at desc, h.created_at desc limit 1;
  end if;
  return null;
end $$;
create trigger follow_ticket after update of status on events.registrations for each row
  when ((old.status = 'cancelled') <> (new.status = 'cancelled')) execute function events.follow_ticket();

-- A hold that is given up frees its seat, one that is extended keeps it unless it expired and somebody else has it.
create function events.follow_hold() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update events.seat_holds set ends_at = case when tg_op = 'DELETE' then least(ends_at, greatest(now(), held_at)) else new.expires_at end
   where cart_position_id = old.id and registration_id is null;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger follow_hold before delete or update of expires_at on events.cart_positions
  for each row execute function events.follow_hold();
