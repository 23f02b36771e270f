create table events.till_sessions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete restrict,
  device_id uuid not null references events.devices on delete restrict,
  opened_by uuid references identity.users on delete set null,
  closed_by uuid references identity.users on delete set null,
  currency char(3) not null default 'EUR' constraint till_sessions_currency_shape check (currency ~ '^[A-Z]{3}$'),
  opening_cash bigint not null default 0 constraint till_sessions_opening_cash_range check (opening_cash >= 0),
  counted_cash bigint constraint till_sessions_counted_cash_range check (counted_cash >= 0),
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  note text constraint till_sessions_note_length check (length(note) <= 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint till_sessions_order check (closed_at >= opened_at),
  constraint till_sessions_overlap exclude using gist (device_id with =, tstzrange(opened_at, closed_at, '[)') with &&)
);
create index till_sessions_device on events.till_sessions (device_id, opened_at desc);
create index till_sessions_event on events.till_sessions (event_id);
create index till_sessions_opened_by on events.till_sessions (opened_by);
create index till_sessions_closed_by on events.till_sessions (closed_by);
create index till_sessions_list on events.till_sessions (organization_id, opened_at desc, id desc);
comment on table events.till_sessions is 'One shift of a till: what was in it, what was counted. What should be in it follows from its payments.';
comment on column events.till_sessions.opening_cash is 'Minor units.';
comment on column events.till_sessions.counted_cash is 'Minor units; null until it is closed.';
call auth.shape_organization('events.till_sessions', 'events');
call events.keep_together('events.till_sessions');
create trigger refuse before delete on events.till_sessions for each row execute function maison.refuse();

create table events.payments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references events.orders on delete restrict,
  payer_id uuid references identity.users on delete set null,
  amount bigint not null constraint payments_amount_range check (amount > 0),
  currency char(3) not null default 'EUR' constraint payments_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'pending' constraint payments_status_value
    check (status in ('pending', 'authorized', 'completed', 'failed', 'cancelled', 'refunded')),
  provider text constraint payments_provider_value
    check (provider in ('stripe', 'paypal', 'square', 'mollie', 'bank_transfer', 'sepa_debit', 'cash', 'card_terminal', 'gift_card', 'other')),
  provider_account text constraint payments_provider_account_length check (length(provider_account) <= 200),
  provider_transaction_id text constraint payments_provider_transaction_id_length check (length(provider_transaction_id) <= 200),
  idempotency_key text constraint payments_idempotency_key_length check (length(idempotency_key) between 1 and 200),
  fee bigint not null default 0 constraint payments_fee_range check (fee >= 0),
  till_session_id uuid references events.till_sessions on delete restrict,
  failure text constraint payments_failure_length check (length(failure) <= 300),
  authorized_at timestamptz,
  completed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint payments_provider_transaction_key unique (organization_id, provider, provider_transaction_id),
  constraint payments_idempotency_once unique (organization_id, idempotency_key)
);
create index payments_order on events.payments (order_id, created_at);
create index payments_payer on events.payments (payer_id);
create index payments_till_session on events.payments (till_session_id);
create index payments_list on events.payments (organization_id, created_at desc, id desc);
create index payments_open on events.payments (created_at) where status in ('pending', 'authorized');
comment on table events.payments is 'Money for an order; an order may have several. Card numbers are never here.';
comment on column events.payments.payer_id is 'pii: who pays, if they have an account.';
comment on column events.payments.amount is 'Minor units.';
comment on column events.payments.fee is 'Minor units that the provider keeps.';
comment on column events.payments.status is 'refunded: all of it went back; parts are told by refunds.';
comment on column events.payments.failure is 'The provider''s reason, without personal data.';
call auth.shape_through('events.payments', 'events.orders', 'order_id', 'events');
call events.keep_together('events.payments');
create trigger steps before update of status on events.payments for each row
  execute function maison.steps('status', 'pending>authorized pending>completed pending>failed pending>cancelled authorized>completed '
    'authorized>failed authorized>cancelled failed>pending failed>completed cancelled>completed completed>refunded');
create trigger refuse before delete on events.payments for each row execute function maison.refuse();

create function events.guard_payment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and (new.order_id, new.amount, new.currency) is distinct from (old.order_id, old.amount, old.currency) then
    raise exception 'a payment keeps its order and its amount' using errcode = 'check_violation', constraint = 'payments_fixed';
  end if;
  if new.currency <> (select o.currency from events.orders o where o.id = new.order_id) then
    raise exception 'the order is in another currency' using errcode = 'check_violation', constraint = 'payments_currency';
  end if;
  if new.status = 'completed' then new.completed_at := coalesce(new.completed_at, now()); end if;
  return new;
end $$;
create trigger guard before insert or update on events.payments for each row execute function events.guard_payment();

create table events.payment_events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  provider text not null constraint payment_events_provider_value
    check (provider in ('stripe', 'paypal', 'square', 'mollie', 'bank_transfer', 'sepa_debit', 'cash', 'card_terminal', 'gift_card', 'other')),
  provider_event_id text not null constraint payment_events_provider_event_id_length check (length(provider_event_id) between 1 and 200),
  kind text not null constraint payment_events_kind_length check (length(kind) between 1 and 120),
  payment_id uuid references events.payments on delete restrict,
  payload jsonb not null default '{}' constraint payment_events_payload_shape check (jsonb_typeof(payload) = 'object'),
  happened_at timestamptz,
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  outcome text constraint payment_events_outcome_value check (outcome in ('applied', 'ignored', 'late', 'failed')),
  attempts integer not null default 0 constraint payment_events_attempts_range check (attempts >= 0),
  constraint payment_events_once unique (organization_id, provider, provider_event_id)
);
create index payment_events_payment on events.payment_events (payment_id);
create index payment_events_waiting on events.payment_events (received_at) where processed_at is null;
comment on table events.payment_events is 'What providers report, each once, however often and in whatever order they say it.';
comment on column events.payment_events.payload is 'As signed and received, without the payer''s name, address and card.';
comment on column events.payment_events.happened_at is 'By the provider''s clock; older news than what is known changes nothing.';
call auth.shape_organization('events.payment_events', 'events');
call events.keep_together('events.payment_events');
create trigger refuse before delete on events.payment_events for each row execute function maison.refuse();

create table events.gift_cards (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  code bytea not null,
  hint text not null constraint gift_cards_hint_length check (length(hint) <= 8),
  currency char(3) not null default 'EUR' constraint gift_cards_currency_shape check (currency ~ '^[A-Z]{3}$'),
  owner_user_id uuid references identity.users on delete set null,
  registration_id uuid references events.registrations on delete restrict,
  expires_at timestamptz,
  note text constraint gift_cards_note_length check (length(note) <= 1000),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint gift_cards_code_key unique (organization_id, code)
);
create index gift_cards_list on events.gift_cards (organization_id, created_at desc, id desc);
create index gift_cards_owner on events.gift_cards (owner_user_id);
create index gift_cards_registration on events.gift_cards (registration_id);
create index gift_cards_created_by on events.gift_cards (created_by);
comment on table events.gift_cards is 'Gift cards and store credit. What is on one is the sum of its transactions.';
comment on column events.gift_cards.code is 'SHA-256 of the code.';
comment on column events.gift_cards.hint is 'The code''s last characters.';
comment on column events.gift_cards.owner_user_id is 'pii: whose credit it is; null for whoever has the code.';
comment on column events.gift_cards.registration_id is 'The position with which it was bought.';
call auth.shape_organization('events.gift_cards', 'events', 'owner_user_id = (select auth.user_id())');
call events.keep_together('events.gift_cards');
create trigger refuse before delete on events.gift_cards for each row execute function maison.refuse();

create table events.refunds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references events.orders on delete restrict,
  payment_id uuid not null references events.payments on delete restrict,
  amount bigint not null constraint refunds_amount_range check (amount > 0),
  currency char(3) not null default 'EUR' constraint refunds_currency_shape check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'pending' constraint refunds_status_value check (status in ('pending', 'sent', 'completed', 'failed', 'cancelled')),
  reason text not null default 'requested' constraint refunds_reason_value
    check (reason in ('requested', 'self_service', 'event_cancelled', 'late_payment', 'duplicate', 'dispute', 'goodwill', 'other')),
  provider_refund_id text constraint refunds_provider_refund_id_length check (length(provider_refund_id) <= 200),
  gift_card_id uuid references events.gift_cards on delete restrict,
  idempotency_key text constraint refunds_idempotency_key_length check (length(idempotency_key) between 1 and 200),
  requested_by uuid references identity.users on delete set null,
  completed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint refunds_provider_refund_key unique (payment_id, provider_refund_id),
  constraint refunds_idempotency_once unique (organization_id, idempotency_key)
);
create index refunds_order on events.refunds (order_id, created_at);
create index refunds_gift_card on events.refunds (gift_card_id);
create index refunds_requested_by on events.refunds (requested_by);
create index refunds_list on events.refunds (organization_id, created_at desc, id desc);
comment on table events.refunds is 'Money that goes back: all of a payment or a part.';
comment on column events.refunds.amount is 'Minor units; all refunds of a payment together never exceed it.';
comment on column events.refunds.gift_card_id is 'Given as credit instead.';
comment on column events.refunds.requested_by is 'pii: who asked for it.';
call auth.shape_through('events.refunds', 'events.orders', 'order_id', 'events');
call events.keep_together('events.refunds');
create trigger steps before update of status on events.refunds for each row
  execute function maison.steps('status', 'pending>sent pending>completed pending>failed pending>cancelled sent>completed sent>failed failed>pending');
create trigger refuse before delete on events.refunds for each row execute function maison.refuse();

create function events.guard_refund() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare paid events.payments; back bigint;
begin
  if tg_op = 'UPDATE' and (new.payment_id, new.order_id, new.amount, new.currency) is distinct from (old.payment_id, old.order_id, old.amount, old.currency) then
    raise exception 'a refund keeps its payment and its amount' using errcode = 'check_violation', constraint = 'refunds_fixed';
  end if;
  if new.status in ('failed', 'cancelled') then return null; end if;
  -- Whoever refunds the same payment waits here.
  select p.* into paid from events.payments p where p.id = new.payment_id for no key update;
  if paid.order_id <> new.order_id or paid.currency <> new.currency then
    raise exception 'the payment is of another order' using errcode = 'foreign_key_violation';
  end if;
  select coalesce(sum(r.amount), 0) into back from events.refunds r where r.payment_id = new.payment_id and r.status not in ('failed', 'cancelled');
  if paid.status not in ('completed', 'refunded') or back > paid.amount then
    raise exception 'more would go back than was paid' using errcode = 'check_violation', constraint = 'refunds_covered';
  end if;
  return null;
end $$;
create trigger guard after insert or update on events.refunds for each row execute function events.guard_refund();

create table events.refund_lines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  refund_id uuid not null references events.refunds on delete restrict,
  registration_id uuid references events.registrations on delete restrict,
  fee_id uuid references events.order_fees on delete restrict,
  amount bigint not null constraint refund_lines_amount_range check (amount > 0),
  created_at timestamptz not null default now(),
  constraint refund_lines_one check (num_nonnulls(registration_id, fee_id) = 1),
  constraint refund_lines_once unique nulls not distinct (refund_id, registration_id, fee_id)
);
create index refund_lines_registration on events.refund_lines (registration_id);
create index refund_lines_fee on events.refund_lines (fee_id);
comment on table events.refund_lines is 'For which tickets and fees a refund is.';
comment on column events.refund_lines.amount is 'Minor units.';
call auth.shape_append('events.refund_lines', 'events', auth.sees_parent('events.refund_lines', 'events.refunds', 'refund_id'));
call events.keep_together('events.refund_lines');

create table events.gift_card_transactions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  gift_card_id uuid not null references events.gift_cards on delete restrict,
  amount bigint not null,
  payment_id uuid references events.payments on delete restrict,
  refund_id uuid references events.refunds on delete restrict,
  reason text not null default 'loaded' constraint gift_card_transactions_reason_value check (reason in ('loaded', 'spent', 'refunded', 'expired', 'corrected')),
  created_at timestamptz not null default now()
);
create index gift_card_transactions_card on events.gift_card_transactions (gift_card_id, created_at);
create index gift_card_transactions_payment on events.gift_card_transactions (payment_id);
create index gift_card_transactions_refund on events.gift_card_transactions (refund_id);
comment on table events.gift_card_transactions is 'What was put on a gift card and taken from it: append-only.';
comment on column events.gift_card_transactions.amount is 'Minor units; below zero for what was taken.';
call auth.shape_append('events.gift_card_transactions', 'events', auth.sees_parent('events.gift_card_transactions', 'events.gift_cards', 'gift_card_id'));
call events.keep_together('events.gift_card_transactions');

create function events.guard_gift_card() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform from events.gift_cards g where g.id = new.gift_card_id for no key update;
  if (select sum(t.amount) from events.gift_card_transactions t where t.gift_card_id = new.gift_card_id) < 0 then
    raise exception 'there is not so much on the card' using errcode = 'check_violation', constraint = 'gift_cards_covered';
  end if;
  return null;
end $$;
create trigger guard after insert on events.gift_card_transactions for each row execute function events.guard_gift_card();
call events.follow('events.till_sessions', 'events.payments', 'events.gift_cards', 'events.refunds');
