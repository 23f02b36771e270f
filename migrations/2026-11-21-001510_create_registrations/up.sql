create table events.waiting_list (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid references events.event_occurrences on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  variation_id uuid references events.tier_variations on delete cascade,
  user_id uuid references identity.users on delete set null,
  email text not null constraint waiting_list_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  name text constraint waiting_list_name_length check (length(name) <= 200),
  locale text not null default 'en' constraint waiting_list_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  party_size smallint not null default 1 constraint waiting_list_party_size_range check (party_size between 1 and 50),
  accepts_fewer boolean not null default false,
  priority smallint not null default 0,
  status text not null default 'waiting' constraint waiting_list_status_value
    check (status in ('waiting', 'offered', 'accepted', 'declined', 'expired', 'cancelled')),
  offered_count smallint not null default 0 constraint waiting_list_offered_count_range check (offered_count between 0 and party_size),
  offered_at timestamptz,
  offer_expires_at timestamptz,
  token bytea unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint waiting_list_offer_whole check (status <> 'offered' or (offered_count >= 1 and offer_expires_at is not null)),
  constraint waiting_list_offer_size check (accepts_fewer or offered_count in (0, party_size))
);
create unique index waiting_list_email_key on events.waiting_list (event_id, ticket_tier_id, coalesce(occurrence_id, event_id), coalesce(variation_id, event_id), lower(email))
  where status in ('waiting', 'offered');
create index waiting_list_line on events.waiting_list (ticket_tier_id, priority desc, created_at, id);
create index waiting_list_event on events.waiting_list (event_id, created_at, id);
create index waiting_list_occurrence on events.waiting_list (occurrence_id);
create index waiting_list_variation on events.waiting_list (variation_id);
create index waiting_list_user on events.waiting_list (user_id);
create index waiting_list_organization on events.waiting_list (organization_id);
create index waiting_list_offers on events.waiting_list (offer_expires_at) where status = 'offered';
comment on table events.waiting_list is 'Who would come if there were room: one person or a group, for any tier. Erasure deletes the rows.';
comment on column events.waiting_list.user_id is 'pii: the person, if they have an account.';
comment on column events.waiting_list.email is 'pii: where the offer goes.';
comment on column events.waiting_list.name is 'pii: who waits.';
comment on column events.waiting_list.accepts_fewer is 'May the offer be smaller than the party?';
comment on column events.waiting_list.offered_count is 'How many places the offer is for; they are held as cart positions, which draw on the quota.';
comment on column events.waiting_list.token is 'SHA-256 of the token in the link of the offer.';
-- One's own entry, for an event that one sees; the rest by word.
call auth.policies('events.waiting_list',
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('events.read'))::uuid[])$$,
  $$(user_id = (select auth.user_id()) and status = 'waiting' and priority = 0 and $$ || auth.sees_parent('events.waiting_list', 'events.events', 'event_id') || $$)
    or organization_id = any ((select auth.organizations_with('events.create'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('events.update'))::uuid[])$$,
  $$user_id = (select auth.user_id()) or organization_id = any ((select auth.organizations_with('events.delete'))::uuid[])$$);
call auth.stay_together('events.waiting_list');
call events.keep_together('events.waiting_list');
create trigger steps before update of status on events.waiting_list for each row
  execute function maison.steps('status', 'waiting>offered waiting>cancelled offered>accepted offered>declined offered>expired offered>waiting '
    'offered>cancelled expired>waiting declined>waiting cancelled>waiting');

create table events.cart_positions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid references events.event_occurrences on delete cascade,
  cart_id uuid references events.carts on delete cascade,
  waiting_list_id uuid references events.waiting_list on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  variation_id uuid references events.tier_variations on delete cascade,
  addon_to_id uuid references events.cart_positions on delete cascade,
  voucher_id uuid references events.vouchers on delete cascade,
  list_price bigint not null default 0 constraint cart_positions_list_price_range check (list_price >= 0),
  price bigint not null default 0 constraint cart_positions_price_range check (price >= 0),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint cart_positions_holder check (num_nonnulls(cart_id, waiting_list_id) >= 1)
);
create index cart_positions_cart on events.cart_positions (cart_id);
create index cart_positions_waiting_list on events.cart_positions (waiting_list_id);
create index cart_positions_tier on events.cart_positions (ticket_tier_id, expires_at);
create index cart_positions_event on events.cart_positions (event_id);
create index cart_positions_occurrence on events.cart_positions (occurrence_id);
create index cart_positions_variation on events.cart_positions (variation_id);
create index cart_positions_addon_to on events.cart_positions (addon_to_id);
create index cart_positions_voucher on events.cart_positions (voucher_id);
create index cart_positions_expiry on events.cart_positions (expires_at);
comment on table events.cart_positions is 'One place that is held, for a cart or for an offer to the waiting list. Holds until expires_at and draws on the quotas until then, whether or not it is removed. Ordering deletes it and adds the registration in the same transaction, in this order.';
comment on column events.cart_positions.list_price is 'Minor units when it was put in: what the buyer was promised while the hold lasts.';
comment on column events.cart_positions.price is 'Minor units after vouchers and discounts.';
call auth.shape_organization('events.cart_positions', 'events', auth.sees_parent('events.cart_positions', 'events.carts', 'cart_id'));
call events.keep_together('events.cart_positions');

create function events.fill_cart_position() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.expires_at := coalesce(new.expires_at, (select c.expires_at from events.carts c where c.id = new.cart_id),
                             (select w.offer_expires_at from events.waiting_list w where w.id = new.waiting_list_id));
  return new;
end $$;
create trigger fill_cart_position before insert on events.cart_positions for each row execute function events.fill_cart_position();

-- A cart that is given more time takes its positions along; what expired meanwhile must find room again.
create function events.extend_cart() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update events.cart_positions set expires_at = new.expires_at where cart_id = new.id and waiting_list_id is null;
  return null;
end $$;
create trigger extend_cart after update of expires_at on events.carts for each row
  when (old.expires_at <> new.expires_at) execute function events.extend_cart();

-- An offer that is over frees its places.
create function events.end_offer() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from events.cart_positions where waiting_list_id = new.id;
  return null;
end $$;
create trigger end_offer after update of status on events.waiting_list for each row
  when (old.status = 'offered' and new.status <> 'offered') execute function events.end_offer();

create table events.registrations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references events.orders on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  occurrence_id uuid references events.event_occurrences on delete restrict,
  ticket_tier_id uuid not null references events.ticket_tiers on delete restrict,
  variation_id uuid references events.tier_variations on delete restrict,
  addon_to_id uuid references events.registrations on delete restrict,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  attendee_email text constraint registrations_attendee_email_shape check (attendee_email ~ '^[^\s@]+@[^\s@]+$' and length(attendee_email) <= 254),
  attendee_name text constraint registrations_attendee_name_length check (length(attendee_name) <= 200),
  attendee_pronouns text constraint registrations_attendee_pronouns_length check (length(attendee_pronouns) <= 40),
  status text not null default 'pending' constraint registrations_status_value check (status in ('pending', 'confirmed', 'cancelled', 'attended')),
  qr_code_data text not null constraint registrations_qr_code_data_shape check (qr_code_data ~ '^[A-Za-z0-9]{12,64}$' and qr_code_data !~ '[oO1il]'),
  list_price bigint not null default 0 constraint registrations_list_price_range check (list_price >= 0),
  price bigint not null default 0 constraint registrations_price_range check (price >= 0),
  tax_rule_id uuid references events.tax_rules on delete restrict,
  tax_rate numeric(7, 4) not null default 0 constraint registrations_tax_rate_range check (tax_rate between 0 and 100),
  tax_amount bigint not null default 0 constraint registrations_tax_amount_range check (tax_amount between 0 and price),
  voucher_id uuid references events.vouchers on delete restrict,
  voucher_discount bigint not null default 0 constraint registrations_voucher_discount_range check (voucher_discount >= 0),
  discount_id uuid references events.discounts on delete set null,
  waiting_list_id uuid references events.waiting_list on delete set null,
  valid_from timestamptz,
  valid_until timestamptz,
  blocked_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text constraint registrations_cancel_reason_value check (cancel_reason in ('expired', 'cancelled', 'refunded', 'transferred', 'event_cancelled')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint registrations_qr_code_data_key unique (organization_id, qr_code_data),
  constraint registrations_valid_order check (valid_until > valid_from)
);
create index registrations_list on events.registrations (event_id, created_at desc, id desc);
create index registrations_tier on events.registrations (ticket_tier_id, status, occurrence_id, variation_id);
create index registrations_order on events.registrations (order_id);
create index registrations_occurrence on events.registrations (occurrence_id);
create index registrations_variation on events.registrations (variation_id);
create index registrations_addon_to on events.registrations (addon_to_id);
create index registrations_user on events.registrations (user_id, created_at desc);
create index registrations_contact on events.registrations (contact_id);
create index registrations_email on events.registrations (lower(attendee_email));
create index registrations_tax_rule on events.registrations (tax_rule_id);
create index registrations_voucher on events.registrations (voucher_id, status);
create index registrations_discount on events.registrations (discount_id);
create index registrations_waiting_list on events.registrations (waiting_list_id);
create index registrations_organization on events.registrations (organization_id);
comment on table events.registrations is 'One ticket: a position of an order. Rows are kept; cancelled ones draw on no quota.';
comment on column events.registrations.user_id is 'pii: who comes, if they have an account.';
comment on column events.registrations.contact_id is 'pii: who comes, in the CRM.';
comment on column events.registrations.attendee_email is 'pii: of the guest; null: ask the buyer.';
comment on column events.registrations.attendee_name is 'pii: of the guest, as the door sees it.';
comment on column events.registrations.attendee_pronouns is 'pii: as the door sees them.';
comment on column events.registrations.status is 'attended from the first entry on; what happened at the door stands in checkins.';
comment on column events.registrations.qr_code_data is 'The ticket''s code, without o, O, 1, i, l. A changed code ends the old ticket; the signature on the ticket is made when it is drawn.';
comment on column events.registrations.list_price is 'Minor units before vouchers and discounts.';
comment on column events.registrations.price is 'Minor units with tax: what the buyer pays.';
comment on column events.registrations.tax_amount is 'Minor units of tax within the price, as rounded for this line.';
comment on column events.registrations.blocked_at is 'Let nobody in with it, for instance while it is disputed.';
call auth.shape_organization('events.registrations', 'events',
  'user_id = (select auth.user_id()) or event_id = any ((select events.gated_events())::uuid[]) or '
  || auth.sees_parent('events.registrations', 'events.orders', 'order_id'));
call events.keep_together('events.registrations');
create trigger steps before update of status on events.registrations for each row
  execute function maison.steps('status', 'pending>confirmed pending>cancelled confirmed>attended confirmed>cancelled attended>confirmed '
    'cancelled>pending cancelled>confirmed');
create trigger refuse before delete on events.registrations for each row execute function maison.refuse();
create trigger count_attendee_count after insert or delete or update of event_id, status on events.registrations
  for each row execute function maison.keep_count('events.event_details', 'event_id', 'attendee_count', 'status', 'attended');

create table events.revoked_codes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  registration_id uuid not null references events.registrations on delete restrict,
  code text not null,
  revoked_at timestamptz not null default now(),
  constraint revoked_codes_code_key unique (organization_id, code)
);
create index revoked_codes_list on events.revoked_codes (event_id, revoked_at);
create index revoked_codes_registration on events.revoked_codes (registration_id);
comment on table events.revoked_codes is 'Codes of tickets that were replaced; scanners refuse them, also without a network. Written by trigger.';
call auth.policies('events.revoked_codes',
  $$organization_id = any ((select auth.organizations_with('events.read'))::uuid[]) or event_id = any ((select events.gated_events())::uuid[])$$,
  'false', 'false', 'false');

create function events.revoke_code() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into events.revoked_codes (id, organization_id, event_id, registration_id, code)
  values (gen_random_uuid(), old.organization_id, old.event_id, old.id, old.qr_code_data) on conflict (organization_id, code) do nothing;
  return null;
end $$;
create trigger revoke_code after update of qr_code_data on events.registrations for each row
  when (old.qr_code_data <> new.qr_code_data) execute function events.revoke_code();
create function events.fill_registration() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from events.revoked_codes c where c.organization_id = new.organization_id and c.code = new.qr_code_data) then
    raise exception 'the code was used before' using errcode = 'unique_violation', constraint = 'registrations_qr_code_data_key';
  end if;
  if new.variation_id is not null and not exists (select from events.tier_variations v where v.id = new.variation_id and v.ticket_tier_id = new.ticket_tier_id) then
    raise exception 'the variation is not of this tier' using errcode = 'foreign_key_violation';
  end if;
  if new.status <> 'cancelled' then new.cancelled_at := null; new.cancel_reason := null;
  elsif tg_op = 'INSERT' or old.status <> 'cancelled' then
    new.cancelled_at := coalesce(new.cancelled_at, now());
    new.cancel_reason := coalesce(new.cancel_reason, 'cancelled');
  end if;
  return new;
end $$;
create trigger fill_registration before insert or update of qr_code_data, ticket_tier_id, variation_id, status on events.registrations
  for each row execute function events.fill_registration();

-- A date for which somebody has a ticket can be cancelled or moved, not skipped as if it had never been.
create function events.keep_sold_dates() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from events.registrations r where r.occurrence_id = new.id and r.status <> 'cancelled') then
    raise exception 'tickets were sold for this date' using errcode = 'check_violation', constraint = 'event_occurrences_sold';
  end if;
  return new;
end $$;
create trigger keep_sold_dates before update of status on events.event_occurrences for each row
  when (new.status = 'skipped' and old.status <> 'skipped') execute function events.keep_sold_dates();
call events.follow('events.waiting_list', 'events.registrations');
