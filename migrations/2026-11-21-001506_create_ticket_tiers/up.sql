create table events.tax_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint tax_rules_name_length check (length(name) between 1 and 80),
  rate numeric(7, 4) not null constraint tax_rules_rate_range check (rate between 0 and 100),
  category text not null default 'S' constraint tax_rules_category_value check (category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  price_includes_tax boolean not null default true,
  reverse_charge boolean not null default false,
  keep_gross boolean not null default true,
  home_country text not null default 'DE' constraint tax_rules_home_country_shape check (home_country ~ '^[A-Z]{2}$'),
  exemption_reason text constraint tax_rules_exemption_reason_length check (length(exemption_reason) <= 300),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tax_rules_name_key unique (organization_id, name)
);
comment on table events.tax_rules is 'How a price is taxed.';
comment on column events.tax_rules.rate is 'Per cent, such as 19.0000.';
comment on column events.tax_rules.category is 'EN 16931 category code: S standard, Z zero, E exempt, AE reverse charge, K intra-community, G export, O outside.';
comment on column events.tax_rules.reverse_charge is 'Businesses with a valid VAT id in another country of the EU pay the tax themselves.';
comment on column events.tax_rules.keep_gross is 'Where another rate applies, the buyer pays the same and the net changes; otherwise the net stays.';
call auth.shape_organization('events.tax_rules', 'events', 'true');

create table events.tax_rule_countries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  tax_rule_id uuid not null references events.tax_rules on delete cascade,
  country text not null constraint tax_rule_countries_country_shape check (country ~ '^([A-Z]{2}|EU|ZZ)$'),
  customer text not null default 'any' constraint tax_rule_countries_customer_value check (customer in ('any', 'individual', 'business', 'business_vat_id')),
  action text not null constraint tax_rule_countries_action_value check (action in ('vat', 'reverse', 'none', 'block')),
  rate numeric(7, 4) constraint tax_rule_countries_rate_range check (rate between 0 and 100),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tax_rule_countries_once unique (tax_rule_id, country, customer)
);
comment on table events.tax_rule_countries is 'What differs for buyers of other countries; the first that fits decides.';
comment on column events.tax_rule_countries.country is 'ISO 3166-1 alpha-2; EU: any of its countries; ZZ: any at all.';
call auth.shape_through('events.tax_rule_countries', 'events.tax_rules', 'tax_rule_id', 'events');

create table events.membership_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint membership_types_name_length check (length(name) between 1 and 120),
  description text constraint membership_types_description_length check (length(description) <= 4000),
  max_uses integer constraint membership_types_max_uses_range check (max_uses >= 1),
  transferable boolean not null default false,
  parallel_use boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint membership_types_name_key unique (organization_id, name)
);
comment on table events.membership_types is 'Memberships and season tickets, which a ticket gives or asks for.';
comment on column events.membership_types.max_uses is 'How many tickets it is good for; null: any number.';
comment on column events.membership_types.parallel_use is 'May it be used for two dates at the same time?';
call auth.shape_organization('events.membership_types', 'events', 'true');

create table events.event_sales (
  event_id uuid primary key references events.events on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  currency char(3) not null default 'EUR' constraint event_sales_currency_shape check (currency ~ '^[A-Z]{3}$'),
  starts_at timestamptz,
  ends_at timestamptz,
  hold_minutes smallint not null default 15 constraint event_sales_hold_minutes_range check (hold_minutes between 1 and 1440),
  max_per_order smallint not null default 20 constraint event_sales_max_per_order_range check (max_per_order between 1 and 1000),
  payment_days smallint not null default 7 constraint event_sales_payment_days_range check (payment_days between 0 and 365),
  rounding text not null default 'line' constraint event_sales_rounding_value check (rounding in ('line', 'sum_by_net', 'sum_by_net_keep_gross')),
  attendee_data text not null default 'name' constraint event_sales_attendee_data_value check (attendee_data in ('none', 'buyer', 'name', 'name_and_email')),
  invoices text not null default 'on_request' constraint event_sales_invoices_value check (invoices in ('never', 'on_request', 'businesses', 'always')),
  offer_hours smallint not null default 24 constraint event_sales_offer_hours_range check (offer_hours between 1 and 720),
  offers_automatic boolean not null default true,
  cancel_until timestamptz,
  cancel_fee_percent numeric(5, 2) not null default 0 constraint event_sales_cancel_fee_percent_range check (cancel_fee_percent between 0 and 100),
  transfers text not null default 'free' constraint event_sales_transfers_value check (transfers in ('none', 'free', 'resale')),
  signs_tickets boolean not null default true,
  sends_tickets_at timestamptz,
  widget_origins text[] not null default '{}',
  queue_above integer constraint event_sales_queue_above_range check (queue_above >= 1),
  terms text constraint event_sales_terms_length check (length(terms) <= 50000),
  shred_after_days integer constraint event_sales_shred_after_days_range check (shred_after_days >= 1),
  shredded_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_sales_order check (ends_at > starts_at)
);
comment on table events.event_sales is 'How tickets of an event are sold; an event without tickets has no row.';
comment on column events.event_sales.hold_minutes is 'Minutes for which a cart keeps its tickets and their prices.';
comment on column events.event_sales.payment_days is 'Days until an unpaid order expires; 0: must be paid at once.';
comment on column events.event_sales.rounding is 'How tax is rounded: per line, on the sum of nets, or on the sum of nets with gross prices as shown.';
comment on column events.event_sales.offer_hours is 'Hours for which an offer to the waiting list stands.';
comment on column events.event_sales.cancel_until is 'Until when buyers may give back tickets themselves; null: not at all.';
comment on column events.event_sales.transfers is 'May tickets change hands: no, for nothing, or for what was paid at most?';
comment on column events.event_sales.signs_tickets is 'Codes carry an Ed25519 signature that scanners verify without a network.';
comment on column events.event_sales.widget_origins is 'Websites that may embed the shop, such as https://example.org.';
comment on column events.event_sales.queue_above is 'Visitors in the shop at once before others wait in line; null: no line.';
comment on column events.event_sales.shred_after_days is 'Days after the event when names and addresses of its guests are taken out; null: never by itself.';
call auth.shape_through('events.event_sales', 'events.events', 'event_id', 'events');

create table events.ticket_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete restrict,
  name text not null constraint ticket_tiers_name_length check (length(name) between 1 and 120),
  description text constraint ticket_tiers_description_length check (length(description) <= 4000),
  type text not null default 'paid' constraint ticket_tiers_type_value check (type in ('paid', 'free', 'donation', 'comp', 'press', 'vip', 'merchandise')),
  price bigint not null default 0 constraint ticket_tiers_price_range check (price >= 0),
  minimum_price bigint constraint ticket_tiers_minimum_price_range check (minimum_price >= 0),
  currency char(3) not null default 'EUR' constraint ticket_tiers_currency_shape check (currency ~ '^[A-Z]{3}$'),
  tax_rule_id uuid references events.tax_rules on delete restrict,
  is_admission boolean not null default true,
  is_active boolean not null default true,
  needs_voucher boolean not null default false,
  needs_approval boolean not null default false,
  needs_membership_type_id uuid references events.membership_types on delete restrict,
  gives_membership_type_id uuid references events.membership_types on delete restrict,
  gives_membership_days integer constraint ticket_tiers_gives_membership_days_range check (gives_membership_days >= 1),
  shown_after_tier_id uuid references events.ticket_tiers on delete set null,
  available_from timestamptz,
  available_until timestamptz,
  valid_from timestamptz,
  valid_until timestamptz,
  min_per_order smallint not null default 0 constraint ticket_tiers_min_per_order_range check (min_per_order >= 0),
  max_per_order smallint constraint ticket_tiers_max_per_order_range check (max_per_order >= 1),
  waiting_list boolean not null default true,
  seat_zone text constraint ticket_tiers_seat_zone_length check (length(seat_zone) <= 80),
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint ticket_tiers_available_order check (available_until > available_from),
  constraint ticket_tiers_valid_order check (valid_until > valid_from),
  constraint ticket_tiers_minimum_order check (minimum_price <= price),
  constraint ticket_tiers_per_order_order check (max_per_order >= min_per_order)
);
create index ticket_tiers_list on events.ticket_tiers (event_id, position, id);
create index ticket_tiers_tax_rule on events.ticket_tiers (tax_rule_id);
create index ticket_tiers_needs_membership on events.ticket_tiers (needs_membership_type_id);
create index ticket_tiers_gives_membership on events.ticket_tiers (gives_membership_type_id);
create index ticket_tiers_shown_after on events.ticket_tiers (shown_after_tier_id);
create index ticket_tiers_asset on events.ticket_tiers (asset_id);
comment on table events.ticket_tiers is 'What is sold for an event. How many there are is said by quotas; a tier without one is not on sale.';
comment on column events.ticket_tiers.price is 'Minor units; with or without tax as the tax rule says. What a donation suggests.';
comment on column events.ticket_tiers.minimum_price is 'Minor units; not null: the buyer names the price, from here up.';
comment on column events.ticket_tiers.is_admission is 'False for what nobody enters with, such as a T-shirt.';
comment on column events.ticket_tiers.needs_voucher is 'Shown only to those with a voucher for it.';
comment on column events.ticket_tiers.needs_approval is 'Orders wait for somebody to agree, such as press.';
comment on column events.ticket_tiers.shown_after_tier_id is 'Shown only when that tier is sold out or over.';
comment on column events.ticket_tiers.valid_from is 'When the ticket lets somebody in; null: at any time of the event.';
comment on column events.ticket_tiers.min_per_order is '0 or that many at least.';
comment on column events.ticket_tiers.deleted_at is 'In the trash; what was sold of it stays.';
comment on column events.ticket_tiers.seat_zone is 'Zone of the seating plan in which its seats are; null: no seat.';
call auth.shape_organization('events.ticket_tiers', 'events',
  '(is_active and deleted_at is null and not needs_voucher and ' || auth.sees_parent('events.ticket_tiers', 'events.events', 'event_id') || ')');
call events.keep_together('events.ticket_tiers');

create table events.tier_variations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ticket_tier_id uuid not null references events.ticket_tiers on delete restrict,
  name text not null constraint tier_variations_name_length check (length(name) between 1 and 80),
  price bigint constraint tier_variations_price_range check (price >= 0),
  is_active boolean not null default true,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tier_variations_name_key unique (ticket_tier_id, name)
);
comment on table events.tier_variations is 'Kinds of one tier: S, M, L; reduced. Whoever buys it chooses one.';
comment on column events.tier_variations.price is 'Minor units; null: the tier''s.';
call auth.shape_through('events.tier_variations', 'events.ticket_tiers', 'ticket_tier_id', 'events');
call events.keep_together('events.tier_variations');

create table events.tier_prices (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  label text not null constraint tier_prices_label_length check (length(label) between 1 and 80),
  price bigint not null constraint tier_prices_price_range check (price >= 0),
  valid_from timestamptz,
  valid_until timestamptz,
  until_sold integer constraint tier_prices_until_sold_range check (until_sold >= 1),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tier_prices_order check (valid_until > valid_from)
);
create index tier_prices_list on events.tier_prices (ticket_tier_id, position, id);
comment on table events.tier_prices is 'Early birds: a price by date or until so many were sold. The first that holds replaces the tier''s.';
comment on column events.tier_prices.price is 'Minor units.';
comment on column events.tier_prices.until_sold is 'Holds for the first so many tickets of the tier, counted when it is put into the cart.';
call auth.shape_through('events.tier_prices', 'events.ticket_tiers', 'ticket_tier_id', 'events');

create table events.tier_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  linked_tier_id uuid not null references events.ticket_tiers on delete cascade,
  kind text not null constraint tier_links_kind_value check (kind in ('add_on', 'bundle', 'cross_sell')),
  min_count smallint not null default 0 constraint tier_links_min_count_range check (min_count >= 0),
  max_count smallint not null default 1 constraint tier_links_max_count_range check (max_count >= 1),
  price bigint constraint tier_links_price_range check (price >= 0),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tier_links_other check (linked_tier_id <> ticket_tier_id),
  constraint tier_links_order check (max_count >= min_count),
  constraint tier_links_once unique (ticket_tier_id, linked_tier_id, kind)
);
create index tier_links_linked on events.tier_links (linked_tier_id);
comment on table events.tier_links is 'What goes with a tier: may be added, comes with it, is offered beside it.';
comment on column events.tier_links.price is 'Minor units: its price as an add-on, or its share of the bundle''s price; null: its own.';
call auth.shape_through('events.tier_links', 'events.ticket_tiers', 'ticket_tier_id', 'events');
call events.keep_together('events.tier_links');
call events.follow('events.tax_rules', 'events.tax_rule_countries', 'events.membership_types', 'events.event_sales', 'events.ticket_tiers',
  'events.tier_variations', 'events.tier_prices', 'events.tier_links');
