create table channels.shop_customers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete restrict,
  external_id text not null constraint shop_customers_external_id_length check (length(external_id) between 1 and 300),
  contact_id uuid,
  email text constraint shop_customers_email_length check (length(email) <= 254),
  name text constraint shop_customers_name_length check (length(name) <= 300),
  phone text constraint shop_customers_phone_length check (length(phone) <= 40),
  locale text constraint shop_customers_locale_length check (length(locale) <= 20),
  orders_count integer not null default 0 constraint shop_customers_orders_count_range check (orders_count >= 0),
  external_updated_at timestamptz,
  redacted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_customers_external_id_key unique (connection_id, external_id),
  constraint shop_customers_redacted_gone check (redacted_at is null or num_nonnulls(email, name, phone) = 0)
);
create index shop_customers_list on channels.shop_customers (organization_id, created_at desc, id desc);
create index shop_customers_contact on channels.shop_customers (contact_id);
create index shop_customers_email on channels.shop_customers (organization_id, lower(email));
comment on table channels.shop_customers is 'Who bought in a shop. Addresses of delivery stay there.';
comment on column channels.shop_customers.contact_id is 'pii: the contact (crm.contacts) who it is.';
comment on column channels.shop_customers.email is 'pii: as the shop has it; by it the contact is found.';
comment on column channels.shop_customers.name is 'pii: as the shop has it.';
comment on column channels.shop_customers.phone is 'pii: as the shop has it.';
comment on column channels.shop_customers.orders_count is 'Rows of channels.shop_orders; kept by trigger.';
comment on column channels.shop_customers.redacted_at is 'The shop asked to forget the person; nothing personal comes back with a later sync.';
call channels.shape_measured('channels.shop_customers');
create trigger keep_newest before update of external_updated_at on channels.shop_customers
  for each row execute function channels.keep_newest();
create trigger touch before update on channels.shop_customers for each row execute function maison.touch();

-- Forgotten stays forgotten.
create function channels.stay_redacted() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.redacted_at is not null then
    new.redacted_at := old.redacted_at;
    new.email := null; new.name := null; new.phone := null; new.contact_id := null;
  elsif new.redacted_at is not null then
    new.email := null; new.name := null; new.phone := null;
  end if;
  return new;
end $$;
create trigger stay_redacted before update on channels.shop_customers for each row execute function channels.stay_redacted();

create table channels.shop_orders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete restrict,
  external_id text not null constraint shop_orders_external_id_length check (length(external_id) between 1 and 300),
  marketplace_id text constraint shop_orders_marketplace_id_length check (length(marketplace_id) <= 100),
  order_number text not null constraint shop_orders_order_number_length check (length(order_number) between 1 and 100),
  customer_id uuid references channels.shop_customers on delete set null,
  contact_id uuid,
  campaign_id uuid,
  status text not null default 'open' constraint shop_orders_status_value check (status in ('open', 'closed', 'cancelled')),
  payment_state text not null constraint shop_orders_payment_state_value
    check (payment_state in ('pending', 'authorized', 'partially_paid', 'paid', 'partially_refunded', 'refunded', 'voided')),
  fulfilment_state text not null default 'unfulfilled' constraint shop_orders_fulfilment_state_value
    check (fulfilment_state in ('unfulfilled', 'partial', 'fulfilled', 'returned')),
  currency char(3) not null constraint shop_orders_currency_shape check (currency ~ '^[A-Z]{3}$'),
  subtotal_cents bigint not null constraint shop_orders_subtotal_cents_range check (subtotal_cents >= 0),
  discount_cents bigint not null default 0 constraint shop_orders_discount_cents_range check (discount_cents >= 0),
  shipping_cents bigint not null default 0 constraint shop_orders_shipping_cents_range check (shipping_cents >= 0),
  tax_cents bigint not null default 0 constraint shop_orders_tax_cents_range check (tax_cents >= 0),
  total_cents bigint not null constraint shop_orders_total_cents_range check (total_cents >= 0),
  source_name text constraint shop_orders_source_name_length check (length(source_name) <= 200),
  landing_url text constraint shop_orders_landing_url_length check (length(landing_url) <= 2000),
  placed_at timestamptz not null,
  cancelled_at timestamptz,
  external_updated_at timestamptz,
  synced_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_orders_external_id_key unique (connection_id, external_id)
);
create index shop_orders_list on channels.shop_orders (organization_id, placed_at desc, id desc);
create index shop_orders_connection on channels.shop_orders (connection_id, placed_at desc, id desc);
create index shop_orders_customer on channels.shop_orders (customer_id, placed_at desc);
create index shop_orders_contact on channels.shop_orders (contact_id, placed_at desc);
create index shop_orders_campaign on channels.shop_orders (campaign_id);
comment on table channels.shop_orders is 'What was ordered in a shop, as the shop says. Its money is the shop''s; ours is events.orders.';
comment on column channels.shop_orders.contact_id is 'pii: the contact (crm.contacts) who bought; filled from the customer.';
comment on column channels.shop_orders.campaign_id is 'marketing.campaigns that brought it, as far as the shop told.';
comment on column channels.shop_orders.total_cents is 'Minor units, as all amounts here.';
call channels.shape_measured('channels.shop_orders');
call channels.keep_inside('channels.shop_orders');
create trigger keep_newest before update of external_updated_at on channels.shop_orders
  for each row execute function channels.keep_newest();
create trigger touch before update on channels.shop_orders for each row execute function maison.touch();
create trigger count_orders after insert or delete or update of customer_id on channels.shop_orders
  for each row execute function maison.keep_count('channels.shop_customers', 'customer_id', 'orders_count');

create table channels.shop_order_lines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references channels.shop_orders on delete restrict,
  external_id text not null constraint shop_order_lines_external_id_length check (length(external_id) between 1 and 300),
  variant_id uuid references channels.shop_variants on delete set null,
  title text not null constraint shop_order_lines_title_length check (length(title) <= 500),
  sku text constraint shop_order_lines_sku_length check (length(sku) <= 200),
  quantity integer not null constraint shop_order_lines_quantity_range check (quantity >= 0),
  refunded_quantity integer not null default 0 constraint shop_order_lines_refunded_quantity_range check (refunded_quantity between 0 and quantity),
  unit_price_cents bigint not null constraint shop_order_lines_unit_price_cents_range check (unit_price_cents >= 0),
  discount_cents bigint not null default 0 constraint shop_order_lines_discount_cents_range check (discount_cents >= 0),
  tax_cents bigint not null default 0 constraint shop_order_lines_tax_cents_range check (tax_cents >= 0),
  created_at timestamptz not null default now(),
  constraint shop_order_lines_external_id_key unique (order_id, external_id)
);
create index shop_order_lines_variant on channels.shop_order_lines (variant_id);
create index shop_order_lines_organization on channels.shop_order_lines (organization_id);
comment on table channels.shop_order_lines is 'Positions of an order.';
comment on column channels.shop_order_lines.title is 'As it was called when it was bought.';
comment on column channels.shop_order_lines.unit_price_cents is 'Minor units of the order''s currency.';
call channels.shape_measured('channels.shop_order_lines');
call channels.keep_inside('channels.shop_order_lines');

create table channels.shop_refunds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  order_id uuid not null references channels.shop_orders on delete restrict,
  external_id text not null constraint shop_refunds_external_id_length check (length(external_id) between 1 and 300),
  line_id uuid references channels.shop_order_lines on delete restrict,
  quantity integer not null default 0 constraint shop_refunds_quantity_range check (quantity >= 0),
  amount_cents bigint not null constraint shop_refunds_amount_cents_range check (amount_cents >= 0),
  currency char(3) not null constraint shop_refunds_currency_shape check (currency ~ '^[A-Z]{3}$'),
  restocked boolean not null default false,
  refunded_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint shop_refunds_once unique nulls not distinct (order_id, external_id, line_id)
);
create index shop_refunds_line on channels.shop_refunds (line_id);
create index shop_refunds_list on channels.shop_refunds (organization_id, refunded_at desc, id desc);
comment on table channels.shop_refunds is 'What a shop paid back, per line of an order; append-only.';
comment on column channels.shop_refunds.line_id is 'Null: shipping or a sum without a line.';
-- Written by the sync; like shape_append nobody changes it.
call channels.shape_measured('channels.shop_refunds');
call channels.keep_inside('channels.shop_refunds');
create trigger refuse before update or delete on channels.shop_refunds for each row execute function maison.refuse();

-- What a line was refunded follows from the refunds; never more than was bought.
create function channels.count_refund() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.line_id is not null then
    update channels.shop_order_lines l
       set refunded_quantity = (select coalesce(sum(r.quantity), 0) from channels.shop_refunds r where r.line_id = new.line_id)
     where l.id = new.line_id and l.order_id = new.order_id;
    if not found then
      raise exception 'the line is of another order' using errcode = 'foreign_key_violation', constraint = 'shop_refunds_line_id_fkey';
    end if;
  end if;
  return null;
end $$;
create trigger count_refund after insert on channels.shop_refunds for each row execute function channels.count_refund();

create table channels.shop_bundles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  variant_id uuid not null references channels.shop_variants on delete cascade,
  event_id uuid references events.events on delete restrict,
  name text not null constraint shop_bundles_name_length check (length(name) between 1 and 200),
  is_active boolean not null default true,
  valid_from timestamptz,
  valid_until timestamptz,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_bundles_order check (valid_until > valid_from),
  constraint shop_bundles_period_once exclude using gist (variant_id with =, tstzrange(valid_from, valid_until, '[)') with &&) where (is_active)
);
create index shop_bundles_list on channels.shop_bundles (organization_id, created_at desc, id desc);
create index shop_bundles_variant on channels.shop_bundles (variant_id);
create index shop_bundles_event on channels.shop_bundles (event_id);
create index shop_bundles_created_by on channels.shop_bundles (created_by_id);
comment on table channels.shop_bundles is 'What a variant brings besides itself: the ticket with the shirt.';
call auth.shape_organization('channels.shop_bundles', 'channels');
call channels.keep_inside('channels.shop_bundles');
create trigger touch before update on channels.shop_bundles for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.shop_bundles for each row execute function maison.audit();

create table channels.shop_bundle_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  bundle_id uuid not null references channels.shop_bundles on delete cascade,
  tier_id uuid,
  variant_id uuid references channels.shop_variants on delete restrict,
  quantity integer not null default 1 constraint shop_bundle_items_quantity_range check (quantity between 1 and 100),
  created_at timestamptz not null default now(),
  constraint shop_bundle_items_what_once check (num_nonnulls(tier_id, variant_id) = 1),
  constraint shop_bundle_items_once unique nulls not distinct (bundle_id, tier_id, variant_id)
);
create index shop_bundle_items_tier on channels.shop_bundle_items (tier_id);
create index shop_bundle_items_variant on channels.shop_bundle_items (variant_id);
comment on table channels.shop_bundle_items is 'Parts of a bundle: tickets (events.ticket_tiers) and things.';
call auth.shape_organization('channels.shop_bundle_items', 'channels');
call channels.keep_inside('channels.shop_bundle_items');
create trigger audit after insert or update or delete on channels.shop_bundle_items for each row execute function maison.audit();

create table channels.shop_order_tickets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  line_id uuid not null references channels.shop_order_lines on delete restrict,
  bundle_item_id uuid not null references channels.shop_bundle_items on delete restrict,
  unit_number integer not null constraint shop_order_tickets_unit_number_range check (unit_number >= 1),
  events_order_id uuid,
  registration_id uuid,
  state text not null default 'waiting' constraint shop_order_tickets_state_value
    check (state in ('waiting', 'issued', 'sold_out', 'failed', 'cancelled')),
  last_error text constraint shop_order_tickets_last_error_length check (length(last_error) <= 1000),
  issued_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_order_tickets_once unique (line_id, bundle_item_id, unit_number),
  constraint shop_order_tickets_registration_key unique (registration_id),
  constraint shop_order_tickets_issued_once check ((state = 'issued') <= (registration_id is not null))
);
create index shop_order_tickets_bundle_item on channels.shop_order_tickets (bundle_item_id);
create index shop_order_tickets_events_order on channels.shop_order_tickets (events_order_id);
create index shop_order_tickets_work on channels.shop_order_tickets (created_at, id) where state in ('waiting', 'failed');
comment on table channels.shop_order_tickets is 'Tickets that come with an order of a shop, one row per ticket: a repeated webhook issues none twice.';
comment on column channels.shop_order_tickets.unit_number is 'Which of the line''s tickets of this kind.';
comment on column channels.shop_order_tickets.registration_id is 'The ticket itself (events.registrations), below events_order_id.';
call channels.shape_measured('channels.shop_order_tickets');
call channels.keep_inside('channels.shop_order_tickets');
create trigger steps before update of state on channels.shop_order_tickets for each row execute function maison.steps('state',
  'waiting>issued waiting>sold_out waiting>failed waiting>cancelled failed>waiting failed>cancelled sold_out>waiting sold_out>cancelled issued>cancelled');
create trigger touch before update on channels.shop_order_tickets for each row execute function maison.touch();

create table channels.privacy_requests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete restrict,
  kind text not null constraint privacy_requests_kind_value check (kind in ('data_request', 'redact', 'shop_redact')),
  external_id text not null constraint privacy_requests_external_id_length check (length(external_id) between 1 and 300),
  customer_id uuid references channels.shop_customers on delete set null,
  contact_id uuid,
  state text not null default 'received' constraint privacy_requests_state_value check (state in ('received', 'working', 'done', 'refused')),
  file_id uuid references media.files on delete set null,
  reason text constraint privacy_requests_reason_length check (length(reason) <= 1000),
  handled_by_id uuid references identity.users on delete set null,
  received_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '30 days',
  done_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint privacy_requests_external_id_key unique (connection_id, kind, external_id),
  constraint privacy_requests_done_once check ((state in ('done', 'refused')) = (done_at is not null)),
  constraint privacy_requests_refused_reason check (state <> 'refused' or reason is not null)
);
create index privacy_requests_list on channels.privacy_requests (organization_id, received_at desc, id desc);
create index privacy_requests_customer on channels.privacy_requests (customer_id);
create index privacy_requests_contact on channels.privacy_requests (contact_id);
create index privacy_requests_file on channels.privacy_requests (file_id);
create index privacy_requests_handled_by on channels.privacy_requests (handled_by_id);
create index privacy_requests_due on channels.privacy_requests (due_at, id) where state in ('received', 'working');
comment on table channels.privacy_requests is 'A shop passes on that a customer wants their data or wants to be forgotten (customers/data_request, customers/redact), or that it leaves (shop/redact).';
comment on column channels.privacy_requests.contact_id is 'pii: whom it is about, if we know them as a contact.';
comment on column channels.privacy_requests.customer_id is 'The customer of the shop whom it is about.';
comment on column channels.privacy_requests.reason is 'Why it was refused, such as papers that must be kept.';
call auth.policies('channels.privacy_requests',
  $$organization_id = any ((select auth.organizations_with('channels.read'))::uuid[])$$, 'false',
  $$organization_id = any ((select auth.organizations_with('channels.update'))::uuid[])$$, 'false');
call auth.stay_together('channels.privacy_requests');
call channels.keep_inside('channels.privacy_requests');
create trigger steps before update of state on channels.privacy_requests for each row execute function maison.steps('state',
  'received>working received>refused working>done working>refused working>received');
create trigger touch before update on channels.privacy_requests for each row execute function maison.touch();
create trigger audit after update or delete on channels.privacy_requests for each row execute function maison.audit();
