create table events.ticket_transfers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  registration_id uuid not null references events.registrations on delete restrict,
  from_user_id uuid references identity.users on delete set null,
  to_user_id uuid references identity.users on delete set null,
  email text constraint ticket_transfers_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  name text constraint ticket_transfers_name_length check (length(name) <= 200),
  kind text not null default 'gift' constraint ticket_transfers_kind_value check (kind in ('gift', 'resale')),
  price bigint not null default 0 constraint ticket_transfers_price_range check (price >= 0),
  currency char(3) not null default 'EUR' constraint ticket_transfers_currency_shape check (currency ~ '^[A-Z]{3}$'),
  order_id uuid references events.orders on delete restrict,
  status text not null default 'offered' constraint ticket_transfers_status_value check (status in ('offered', 'accepted', 'declined', 'cancelled', 'expired')),
  token bytea unique,
  expires_at timestamptz,
  answered_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ticket_transfers_kind_price check (kind = 'resale' or price = 0)
);
create unique index ticket_transfers_open_key on events.ticket_transfers (registration_id) where status = 'offered';
create index ticket_transfers_registration on events.ticket_transfers (registration_id, created_at desc);
create index ticket_transfers_from on events.ticket_transfers (from_user_id);
create index ticket_transfers_to on events.ticket_transfers (to_user_id);
create index ticket_transfers_order on events.ticket_transfers (order_id);
create index ticket_transfers_expiry on events.ticket_transfers (expires_at) where status = 'offered';
create index ticket_transfers_list on events.ticket_transfers (organization_id, created_at desc, id desc);
comment on table events.ticket_transfers is 'A ticket that somebody gives or sells on. When it is accepted, the ticket gets a new code and the old one ends.';
comment on column events.ticket_transfers.from_user_id is 'pii: who gives it.';
comment on column events.ticket_transfers.to_user_id is 'pii: who gets it.';
comment on column events.ticket_transfers.email is 'pii: where the offer goes; null for an open one.';
comment on column events.ticket_transfers.name is 'pii: who gets it.';
comment on column events.ticket_transfers.price is 'Minor units, never more than was paid.';
comment on column events.ticket_transfers.order_id is 'The order by which it was sold on.';
comment on column events.ticket_transfers.token is 'SHA-256 of the token in the link of the offer.';
call auth.shape_organization('events.ticket_transfers', 'events', '(select auth.user_id()) in (from_user_id, to_user_id)');
call events.keep_together('events.ticket_transfers');
create trigger steps before update of status on events.ticket_transfers for each row
  execute function maison.steps('status', 'offered>accepted offered>declined offered>cancelled offered>expired');
create trigger refuse before delete on events.ticket_transfers for each row execute function maison.refuse();

create function events.guard_transfer() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare ticket events.registrations; rule text;
begin
  if tg_op = 'UPDATE' and new.status = old.status and new.price = old.price then return new; end if;
  if new.status not in ('offered', 'accepted') then return new; end if;
  select r.* into ticket from events.registrations r where r.id = new.registration_id for no key update;
  select s.transfers into rule from events.event_sales s where s.event_id = ticket.event_id;
  if new.status = 'offered' and (coalesce(rule, 'free') = 'none' or (new.kind = 'resale' and coalesce(rule, 'free') <> 'resale')) then
    raise exception 'tickets of this event are not passed on like this' using errcode = 'check_violation', constraint = 'ticket_transfers_allowed';
  end if;
  if new.price > ticket.price then
    raise exception 'a ticket is never sold on for more than was paid' using errcode = 'check_violation', constraint = 'ticket_transfers_price_range';
  end if;
  if new.status = 'accepted' and ticket.status not in ('pending', 'confirmed') then
    raise exception 'the ticket is used or cancelled' using errcode = 'check_violation', constraint = 'ticket_transfers_ticket';
  end if;
  return new;
end $$;
create trigger guard before insert or update on events.ticket_transfers for each row execute function events.guard_transfer();

create table events.memberships (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  membership_type_id uuid not null references events.membership_types on delete restrict,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  name text constraint memberships_name_length check (length(name) <= 200),
  number text constraint memberships_number_length check (length(number) between 1 and 40),
  registration_id uuid references events.registrations on delete restrict,
  valid_from timestamptz not null,
  valid_until timestamptz,
  cancelled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint memberships_order check (valid_until > valid_from),
  constraint memberships_number_key unique (organization_id, number)
);
create index memberships_list on events.memberships (membership_type_id, valid_until, id);
create index memberships_user on events.memberships (user_id);
create index memberships_contact on events.memberships (contact_id);
create index memberships_registration on events.memberships (registration_id);
comment on table events.memberships is 'Who holds a membership or season ticket.';
comment on column events.memberships.user_id is 'pii: the member, if they have an account.';
comment on column events.memberships.contact_id is 'pii: the member in the CRM.';
comment on column events.memberships.name is 'pii: as the card says it.';
comment on column events.memberships.registration_id is 'The ticket that gave it.';
call auth.shape_organization('events.memberships', 'events', 'user_id = (select auth.user_id())');
call events.keep_together('events.memberships');

create table events.membership_uses (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  membership_id uuid not null references events.memberships on delete restrict,
  registration_id uuid not null unique references events.registrations on delete restrict,
  created_at timestamptz not null default now()
);
create index membership_uses_membership on events.membership_uses (membership_id, created_at);
comment on table events.membership_uses is 'Tickets that were got with a membership.';
comment on column events.membership_uses.membership_id is 'pii: the membership, and through it the member.';
call auth.shape_organization('events.membership_uses', 'events');
call events.keep_together('events.membership_uses');

-- Uses are counted under the membership's lock; a cancelled ticket gives its use back.
create function events.guard_membership() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare m events.memberships; kind events.membership_types; used bigint;
begin
  select x.* into m from events.memberships x where x.id = new.membership_id for no key update;
  select t.* into kind from events.membership_types t where t.id = m.membership_type_id;
  if m.cancelled_at is not null or not tstzrange(m.valid_from, m.valid_until, '[)') @> now() then
    raise exception 'the membership is not valid' using errcode = 'check_violation', constraint = 'memberships_valid';
  end if;
  select count(*) into used from events.membership_uses u join events.registrations r on r.id = u.registration_id
   where u.membership_id = m.id and r.status <> 'cancelled';
  if used > kind.max_uses then
    raise exception 'the membership is used up' using errcode = 'check_violation', constraint = 'memberships_used_up';
  end if;
  if not kind.parallel_use and exists (
      select from events.registrations mine
        join events.membership_uses u on u.membership_id = m.id and u.registration_id <> mine.id
        join events.registrations other on other.id = u.registration_id and other.status <> 'cancelled'
       where mine.id = new.registration_id and other.event_id = mine.event_id and other.occurrence_id is not distinct from mine.occurrence_id) then
    raise exception 'the membership is used for this date already' using errcode = 'check_violation', constraint = 'memberships_parallel';
  end if;
  return null;
end $$;
create trigger guard after insert or update on events.membership_uses for each row execute function events.guard_membership();
call events.follow('events.ticket_transfers', 'events.memberships');
