create table events.affiliates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  code text not null constraint affiliates_code_shape check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name text not null constraint affiliates_name_length check (length(name) between 1 and 120),
  commission_percent numeric(5, 2) not null default 0 constraint affiliates_commission_percent_range check (commission_percent between 0 and 100),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint affiliates_code_key unique nulls not distinct (organization_id, event_id, code)
);
create index affiliates_event on events.affiliates (event_id);
create index affiliates_user on events.affiliates (user_id);
create index affiliates_contact on events.affiliates (contact_id);
comment on table events.affiliates is 'Who brings buyers: their links carry the code; orders keep who brought them.';
comment on column events.affiliates.event_id is 'Null: for all events of the organisation.';
comment on column events.affiliates.user_id is 'pii: the person, if they have an account.';
comment on column events.affiliates.contact_id is 'pii: the person in the CRM.';
comment on column events.affiliates.name is 'pii: as statements name them.';
call auth.shape_organization('events.affiliates', 'events', 'user_id = (select auth.user_id())');
call events.keep_together('events.affiliates');

create table events.carts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  user_id uuid references identity.users on delete cascade,
  token bytea unique,
  affiliate_id uuid references events.affiliates on delete set null,
  expires_at timestamptz not null,
  extensions smallint not null default 0 constraint carts_extensions_range check (extensions between 0 and 10),
  created_at timestamptz not null default now()
);
create index carts_event on events.carts (event_id, expires_at);
create index carts_user on events.carts (user_id);
create index carts_affiliate on events.carts (affiliate_id);
create index carts_expiry on events.carts (expires_at);
comment on table events.carts is 'Tickets that somebody is about to buy. Expired ones hold nothing and are removed later. Erasure deletes the rows.';
comment on column events.carts.user_id is 'pii: the buyer; null for visitors.';
comment on column events.carts.token is 'SHA-256 of the cookie''s token.';
comment on column events.carts.extensions is 'How often the buyer asked for more time, which nobody has to explain.';
call auth.shape_organization('events.carts', 'events', 'user_id = (select auth.user_id())');
call events.keep_together('events.carts');

create table events.orders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  code text not null constraint orders_code_shape check (code ~ '^[A-HJ-NP-Z2-9]{5,12}$'),
  status text not null default 'pending' constraint orders_status_value
    check (status in ('requested', 'pending', 'paid', 'expired', 'cancelled', 'partially_refunded', 'refunded')),
  user_id uuid references identity.users on delete set null,
  contact_id uuid,
  email text not null constraint orders_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  buyer_name text constraint orders_buyer_name_length check (length(buyer_name) <= 200),
  phone text constraint orders_phone_length check (length(phone) <= 40),
  locale text not null default 'en' constraint orders_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  currency char(3) not null default 'EUR' constraint orders_currency_shape check (currency ~ '^[A-Z]{3}$'),
  total bigint not null default 0 constraint orders_total_range check (total >= 0),
  tax_total bigint not null default 0 constraint orders_tax_total_range check (tax_total between 0 and total),
  rounding text not null default 'line' constraint orders_rounding_value check (rounding in ('line', 'sum_by_net', 'sum_by_net_keep_gross')),
  token bytea unique,
  idempotency_key text constraint orders_idempotency_key_length check (length(idempotency_key) between 1 and 200),
  sales_channel text not null default 'web' constraint orders_sales_channel_value check (sales_channel in ('web', 'widget', 'box_office', 'api', 'import', 'invitation')),
  affiliate_id uuid references events.affiliates on delete restrict,
  campaign text constraint orders_campaign_length check (length(campaign) <= 200),
  device_id uuid references events.devices on delete set null,
  expires_at timestamptz,
  approved_by uuid references identity.users on delete set null,
  approved_at timestamptz,
  paid_at timestamptz,
  cancelled_at timestamptz,
  note text constraint orders_note_length check (length(note) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint orders_code_key unique (organization_id, code),
  constraint orders_idempotency_once unique (organization_id, idempotency_key)
);
create index orders_list on events.orders (organization_id, created_at desc, id desc);
create index orders_by_event on events.orders (event_id, created_at desc, id desc);
create index orders_user on events.orders (user_id, created_at desc);
create index orders_contact on events.orders (contact_id);
create index orders_email on events.orders (lower(email));
create index orders_affiliate on events.orders (affiliate_id);
create index orders_device on events.orders (device_id);
create index orders_approved_by on events.orders (approved_by);
create index orders_expiry on events.orders (expires_at) where status in ('requested', 'pending');
comment on table events.orders is 'Who buys what for an event. Its tickets are registrations; rows are kept, because money hangs on them.';
comment on column events.orders.code is 'As people say it on the phone: no I, O, 0, 1.';
comment on column events.orders.status is 'requested waits for approval. paid only when payments cover the total. A payment after expiry takes the places again or fails.';
comment on column events.orders.user_id is 'pii: the buyer, if they have an account.';
comment on column events.orders.contact_id is 'pii: the buyer in the CRM.';
comment on column events.orders.email is 'pii: where the tickets go.';
comment on column events.orders.buyer_name is 'pii: who buys.';
comment on column events.orders.phone is 'pii: for questions about the order.';
comment on column events.orders.total is 'Minor units with tax: what its tickets and fees that are not cancelled come to; checked at commit.';
comment on column events.orders.token is 'SHA-256 of the token in the link to the order.';
comment on column events.orders.idempotency_key is 'The same request again finds the order that it made.';
comment on column events.orders.campaign is 'The campaign''s word in the link that led here.';
comment on column events.orders.note is 'pii: for the organisers only.';
call auth.shape_organization('events.orders', 'events', 'user_id = (select auth.user_id())');
call events.keep_together('events.orders');
create trigger steps before update of status on events.orders for each row
  execute function maison.steps('status', 'requested>pending requested>paid requested>cancelled requested>expired pending>paid pending>expired '
    'pending>cancelled expired>paid expired>pending expired>cancelled paid>cancelled paid>partially_refunded paid>refunded '
    'partially_refunded>refunded partially_refunded>cancelled cancelled>pending cancelled>refunded');
create trigger refuse before delete on events.orders for each row execute function maison.refuse();

create table events.order_addresses (
  order_id uuid primary key references events.orders on delete restrict,
  organization_id uuid not null references identity.organizations on delete restrict,
  is_business boolean not null default false,
  company text constraint order_addresses_company_length check (length(company) <= 200),
  name text constraint order_addresses_name_length check (length(name) <= 200),
  street text constraint order_addresses_street_length check (length(street) <= 300),
  postal_code text constraint order_addresses_postal_code_length check (length(postal_code) <= 20),
  city text constraint order_addresses_city_length check (length(city) <= 120),
  region text constraint order_addresses_region_length check (length(region) <= 120),
  country text constraint order_addresses_country_shape check (country ~ '^[A-Z]{2}$'),
  vat_id text constraint order_addresses_vat_id_length check (length(vat_id) <= 20),
  vat_id_valid_at timestamptz,
  reference text constraint order_addresses_reference_length check (length(reference) <= 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table events.order_addresses is 'To whom an order''s invoice is made out.';
comment on column events.order_addresses.order_id is 'pii: the order, and through it the buyer.';
comment on column events.order_addresses.name is 'pii: the person on the invoice.';
comment on column events.order_addresses.street is 'pii: street and number.';
comment on column events.order_addresses.postal_code is 'pii: postal code.';
comment on column events.order_addresses.city is 'pii: town.';
comment on column events.order_addresses.vat_id_valid_at is 'When the tax office''s register last said that it is valid.';
comment on column events.order_addresses.reference is 'The buyer''s own order number.';
call auth.shape_through('events.order_addresses', 'events.orders', 'order_id', 'events');
call events.keep_together('events.order_addresses');

create table events.order_fees (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references events.orders on delete restrict,
  kind text not null constraint order_fees_kind_value check (kind in ('service', 'payment', 'shipping', 'insurance', 'cancellation', 'gift_card', 'donation', 'other')),
  label text not null constraint order_fees_label_length check (length(label) between 1 and 120),
  amount bigint not null default 0,
  tax_rule_id uuid references events.tax_rules on delete restrict,
  tax_rate numeric(7, 4) not null default 0 constraint order_fees_tax_rate_range check (tax_rate between 0 and 100),
  tax_amount bigint not null default 0,
  cancelled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index order_fees_order on events.order_fees (order_id, created_at);
create index order_fees_tax_rule on events.order_fees (tax_rule_id);
comment on table events.order_fees is 'What an order costs besides its tickets.';
comment on column events.order_fees.amount is 'Minor units with tax; below zero for what is taken off.';
comment on column events.order_fees.tax_amount is 'Minor units of tax within the amount, as rounded for this line.';
call auth.shape_through('events.order_fees', 'events.orders', 'order_id', 'events');
call events.keep_together('events.order_fees');
create trigger refuse before delete on events.order_fees for each row execute function maison.refuse();
call events.follow('events.affiliates', 'events.orders', 'events.order_addresses', 'events.order_fees');
