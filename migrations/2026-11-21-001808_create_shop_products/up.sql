create table channels.shop_products (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  external_id text not null constraint shop_products_external_id_length check (length(external_id) between 1 and 300),
  marketplace_id text not null default '' constraint shop_products_marketplace_id_length check (length(marketplace_id) <= 100),
  title text not null constraint shop_products_title_length check (length(title) between 1 and 500),
  handle text constraint shop_products_handle_length check (length(handle) <= 300),
  description text constraint shop_products_description_length check (length(description) <= 200000),
  vendor text constraint shop_products_vendor_length check (length(vendor) <= 300),
  product_type text constraint shop_products_product_type_length check (length(product_type) <= 300),
  tags text[] not null default '{}',
  options jsonb not null default '[]' constraint shop_products_options_list check (jsonb_typeof(options) = 'array'),
  url text constraint shop_products_url_shape check (url ~ '^https://' and length(url) <= 2000),
  status text not null default 'active' constraint shop_products_status_value
    check (status in ('draft', 'active', 'archived', 'suppressed', 'inactive', 'deleted')),
  merch_id uuid references sites.merch on delete set null,
  variants_count integer not null default 0 constraint shop_products_variants_count_range check (variants_count >= 0),
  external_updated_at timestamptz,
  synced_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint shop_products_external_id_key unique (connection_id, marketplace_id, external_id)
);
create index shop_products_list on channels.shop_products (organization_id, created_at desc, id desc);
create index shop_products_by_title on channels.shop_products (connection_id, status, title, id);
create index shop_products_merch on channels.shop_products (merch_id);
comment on table channels.shop_products is 'Products of a shop as it told us; the shop has the last word.';
comment on column channels.shop_products.external_id is 'The shop''s name for it: Shopify''s product id; at Amazon the SKU.';
comment on column channels.shop_products.marketplace_id is 'At Amazon the same SKU is a product of its own in each marketplace; empty elsewhere.';
comment on column channels.shop_products.options is '[{"name": "Size", "values": ["S", "M"]}].';
comment on column channels.shop_products.merch_id is 'The piece of merchandise on a subsite that it is.';
comment on column channels.shop_products.external_updated_at is 'By the shop''s clock; an older message changes nothing.';
call auth.shape_organization('channels.shop_products', 'channels');
create trigger touch before update on channels.shop_products for each row execute function maison.touch();

-- Webhooks overtake each other, and reconciliation reads late: what is older than what we have changes nothing.
create function channels.keep_newest() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.external_updated_at < old.external_updated_at then return null; end if;
  return new;
end $$;
create trigger keep_newest before update of external_updated_at on channels.shop_products
  for each row execute function channels.keep_newest();

create table channels.shop_variants (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  product_id uuid not null references channels.shop_products on delete cascade,
  external_id text not null constraint shop_variants_external_id_length check (length(external_id) between 1 and 300),
  inventory_item_id text constraint shop_variants_inventory_item_id_length check (length(inventory_item_id) <= 300),
  title text not null default '' constraint shop_variants_title_length check (length(title) <= 500),
  sku text constraint shop_variants_sku_length check (length(sku) <= 200),
  asin text constraint shop_variants_asin_shape check (asin ~ '^[A-Z0-9]{10}$'),
  barcode text constraint shop_variants_barcode_length check (length(barcode) <= 100),
  option_values text[] not null default '{}',
  price_cents bigint constraint shop_variants_price_cents_range check (price_cents >= 0),
  compare_at_cents bigint constraint shop_variants_compare_at_cents_range check (compare_at_cents >= 0),
  currency char(3) constraint shop_variants_currency_shape check (currency ~ '^[A-Z]{3}$'),
  weight_grams integer constraint shop_variants_weight_grams_range check (weight_grams >= 0),
  position integer not null default 0 constraint shop_variants_position_range check (position >= 0),
  is_available boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint shop_variants_external_id_key unique (product_id, external_id),
  constraint shop_variants_price_currency check (price_cents is null or currency is not null)
);
create index shop_variants_sku on channels.shop_variants (organization_id, sku);
create index shop_variants_list on channels.shop_variants (product_id, position, id);
comment on table channels.shop_variants is 'What can be bought: a size or colour of a product, with its price.';
comment on column channels.shop_variants.inventory_item_id is 'The shop''s name for the thing that is counted.';
comment on column channels.shop_variants.price_cents is 'Minor units.';
comment on column channels.shop_variants.compare_at_cents is 'Minor units: the price before.';
call auth.shape_organization('channels.shop_variants', 'channels');
create trigger touch before update on channels.shop_variants for each row execute function maison.touch();
create trigger count_variants after insert or delete or update of product_id, deleted_at on channels.shop_variants
  for each row execute function maison.keep_count('channels.shop_products', 'product_id', 'variants_count');

create table channels.shop_prices (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  variant_id uuid not null references channels.shop_variants on delete cascade,
  market text not null constraint shop_prices_market_length check (length(market) between 1 and 100),
  price_cents bigint not null constraint shop_prices_price_cents_range check (price_cents >= 0),
  currency char(3) not null constraint shop_prices_currency_shape check (currency ~ '^[A-Z]{3}$'),
  includes_tax boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_prices_once unique (variant_id, market, currency)
);
comment on table channels.shop_prices is 'Prices of a variant in other markets and currencies.';
comment on column channels.shop_prices.price_cents is 'Minor units.';
call auth.shape_organization('channels.shop_prices', 'channels');
create trigger touch before update on channels.shop_prices for each row execute function maison.touch();

create table channels.shop_locations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  external_id text not null constraint shop_locations_external_id_length check (length(external_id) between 1 and 300),
  name text not null constraint shop_locations_name_length check (length(name) between 1 and 200),
  city text constraint shop_locations_city_length check (length(city) <= 120),
  country char(2) constraint shop_locations_country_shape check (country ~ '^[A-Z]{2}$'),
  venue_id uuid,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shop_locations_external_id_key unique (connection_id, external_id)
);
create index shop_locations_organization on channels.shop_locations (organization_id, name, id);
create index shop_locations_venue on channels.shop_locations (venue_id);
comment on table channels.shop_locations is 'Where things lie: stock room, shop, the table at the door.';
comment on column channels.shop_locations.venue_id is 'The venue (events.venues) in which it stands.';
call auth.shape_organization('channels.shop_locations', 'channels');
create trigger touch before update on channels.shop_locations for each row execute function maison.touch();

create table channels.shop_inventory (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  variant_id uuid not null references channels.shop_variants on delete cascade,
  location_id uuid not null references channels.shop_locations on delete cascade,
  available integer not null default 0,
  reserved integer not null default 0 constraint shop_inventory_reserved_range check (reserved >= 0),
  incoming integer not null default 0 constraint shop_inventory_incoming_range check (incoming >= 0),
  external_updated_at timestamptz,
  synced_at timestamptz not null default now(),
  constraint shop_inventory_once unique (variant_id, location_id)
);
create index shop_inventory_location on channels.shop_inventory (location_id, available);
create index shop_inventory_organization on channels.shop_inventory (organization_id);
comment on table channels.shop_inventory is 'How many of a variant lie where, as the shop counts.';
comment on column channels.shop_inventory.available is 'May be below zero where the shop sells on.';
call channels.shape_measured('channels.shop_inventory');
create trigger keep_newest before update of external_updated_at on channels.shop_inventory
  for each row execute function channels.keep_newest();

create table channels.product_media (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  product_id uuid not null references channels.shop_products on delete cascade,
  variant_id uuid references channels.shop_variants on delete set null,
  asset_id uuid not null references media.assets on delete cascade,
  rendition_id uuid references media.renditions on delete set null,
  external_id text constraint product_media_external_id_length check (length(external_id) between 1 and 300),
  position integer constraint product_media_position_range check (position >= 0),
  alt_text text constraint product_media_alt_text_length check (length(alt_text) <= 1000),
  state text not null default 'waiting' constraint product_media_state_value
    check (state in ('waiting', 'uploading', 'processing', 'ready', 'failed', 'unknown', 'removing', 'removed')),
  pushed_hash bytea constraint product_media_pushed_hash_length check (length(pushed_hash) = 32),
  last_error text constraint product_media_last_error_length check (length(last_error) <= 1000),
  pushed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint product_media_once unique (product_id, asset_id),
  constraint product_media_external_id_key unique (product_id, external_id),
  constraint product_media_position_key unique (product_id, position) deferrable initially deferred
);
create index product_media_asset on channels.product_media (asset_id);
create index product_media_rendition on channels.product_media (rendition_id);
create index product_media_variant on channels.product_media (variant_id);
create index product_media_work on channels.product_media (updated_at, id) where state in ('waiting', 'removing', 'failed');
comment on table channels.product_media is 'Pictures of ours at a product, in order. The same picture is pushed once.';
comment on column channels.product_media.external_id is 'The shop''s name for the picture.';
comment on column channels.product_media.pushed_hash is 'SHA-256 of file, place and alternative text as pushed: equal means nothing to do.';
call auth.shape_organization('channels.product_media', 'channels');
call channels.keep_inside('channels.product_media');
create trigger steps before update of state on channels.product_media for each row execute function maison.steps('state',
  'waiting>uploading waiting>removed uploading>processing uploading>ready uploading>failed uploading>unknown unknown>ready unknown>failed processing>ready processing>failed ready>waiting ready>removing failed>waiting failed>removing removing>removed removing>failed removed>waiting');
create trigger touch before update on channels.product_media for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.product_media for each row
  execute function maison.audit('pushed_hash', 'pushed_at');

create table channels.shop_feeds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  feed_type text not null constraint shop_feeds_feed_type_length check (length(feed_type) between 1 and 120),
  marketplaces text[] not null constraint shop_feeds_marketplaces_length check (cardinality(marketplaces) between 1 and 50),
  external_id text constraint shop_feeds_external_id_length check (length(external_id) between 1 and 300),
  document_id text constraint shop_feeds_document_id_length check (length(document_id) <= 300),
  content_hash bytea not null constraint shop_feeds_content_hash_length check (length(content_hash) = 32),
  state text not null default 'waiting' constraint shop_feeds_state_value
    check (state in ('waiting', 'submitting', 'in_queue', 'in_progress', 'done', 'failed', 'unknown', 'cancelled')),
  items_processed integer not null default 0 constraint shop_feeds_items_processed_range check (items_processed >= 0),
  items_failed integer not null default 0 constraint shop_feeds_items_failed_range check (items_failed >= 0),
  problems jsonb not null default '[]' constraint shop_feeds_problems_list check (jsonb_typeof(problems) = 'array'),
  next_check_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  submitted_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  constraint shop_feeds_external_id_key unique (connection_id, external_id),
  constraint shop_feeds_order check (finished_at >= submitted_at)
);
create unique index shop_feeds_content_once on channels.shop_feeds (connection_id, feed_type, content_hash) where state in ('submitting', 'in_queue', 'in_progress', 'unknown');
create index shop_feeds_list on channels.shop_feeds (organization_id, created_at desc, id desc);
create index shop_feeds_created_by on channels.shop_feeds (created_by_id);
create index shop_feeds_work on channels.shop_feeds (next_check_at nulls first, id) where state in ('waiting', 'in_queue', 'in_progress', 'unknown');
comment on table channels.shop_feeds is 'Changes handed to a platform in bulk and asked for later, as Amazon wants it; the same content is under way once.';
comment on column channels.shop_feeds.problems is '[{"sku": text, "code": text, "message": text}].';
call auth.shape_organization('channels.shop_feeds', 'channels');
create trigger steps before update of state on channels.shop_feeds for each row execute function maison.steps('state',
  'waiting>submitting waiting>cancelled submitting>in_queue submitting>failed submitting>unknown unknown>in_queue unknown>failed in_queue>in_progress in_queue>done in_queue>failed in_queue>cancelled in_progress>done in_progress>failed failed>waiting');
create trigger audit after insert or update or delete on channels.shop_feeds for each row execute function maison.audit('problems');
