create table planning.content_variants (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  channel text not null constraint content_variants_channel_value check (channel in (
    'house_feed', 'subsite', 'website', 'newsletter', 'rss', 'instagram', 'facebook', 'threads', 'tiktok', 'youtube', 'linkedin',
    'x', 'mastodon', 'bluesky', 'pinterest', 'podcast', 'press', 'print', 'other')),
  connection_id uuid,
  house_id uuid,
  subsite_id uuid references sites.subsites on delete set null,
  locale text not null default 'en' constraint content_variants_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  size_spec_id uuid references media.size_specs on delete set null,
  title text constraint content_variants_title_length check (length(title) <= 300),
  content text constraint content_variants_content_length check (length(content) <= 500000),
  metadata jsonb constraint content_variants_metadata_shape check (jsonb_typeof(metadata) = 'object'),
  scheduled_for timestamptz,
  status text not null default 'planned' constraint content_variants_status_value
    check (status in ('planned', 'queued', 'publishing', 'published', 'failed', 'unknown', 'cancelled')),
  attempt_count integer not null default 0 constraint content_variants_attempt_count_range check (attempt_count >= 0),
  next_attempt_at timestamptz,
  last_error text constraint content_variants_last_error_length check (length(last_error) <= 2000),
  published_at timestamptz,
  external_id text constraint content_variants_external_id_length check (length(external_id) <= 500),
  external_url text constraint content_variants_external_url_length check (length(external_url) <= 2000),
  social_post_id uuid,
  views integer constraint content_variants_views_range check (views >= 0),
  engagement jsonb constraint content_variants_engagement_shape check (jsonb_typeof(engagement) = 'object'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_variants_once unique nulls not distinct (piece_id, channel, connection_id, house_id, subsite_id, locale),
  constraint content_variants_place unique (id, piece_id),
  constraint content_variants_published_once check (status <> 'published' or published_at is not null)
);
create index content_variants_connection on planning.content_variants (connection_id);
create index content_variants_house on planning.content_variants (house_id);
create index content_variants_subsite on planning.content_variants (subsite_id);
create index content_variants_size_spec on planning.content_variants (size_spec_id);
create index content_variants_social_post on planning.content_variants (social_post_id);
create index content_variants_due_out on planning.content_variants (coalesce(next_attempt_at, scheduled_for), id) where status in ('queued', 'failed');
comment on table planning.content_variants is 'A piece as one channel shows it. House feed, subsite, newsletter and RSS are channels like any network.';
comment on column planning.content_variants.connection_id is 'The account it goes out by (channels.connections).';
comment on column planning.content_variants.house_id is 'The house in whose feed it stands (community.houses).';
comment on column planning.content_variants.content is 'Null takes the piece''s text.';
comment on column planning.content_variants.scheduled_for is 'Null takes the piece''s time.';
comment on column planning.content_variants.status is 'Unknown: the channel did not say whether it arrived; it is looked up before anything is tried again.';
comment on column planning.content_variants.attempt_count is 'Rows of content_publications; kept by trigger.';
comment on column planning.content_variants.social_post_id is 'What it became there (channels.social_posts).';
call auth.shape_organization('planning.content_variants', 'planning');
create trigger same_organization before insert or update of organization_id, subsite_id, size_spec_id on planning.content_variants
  for each row execute function maison.stay_together('subsite_id', 'sites.subsites', 'size_spec_id', 'media.size_specs');
create trigger steps before update of status on planning.content_variants for each row execute function maison.steps('status',
  'planned>queued planned>cancelled queued>planned queued>publishing queued>cancelled publishing>published publishing>failed publishing>unknown unknown>published unknown>failed failed>queued failed>cancelled cancelled>planned');
create trigger touch before update on planning.content_variants for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.content_variants for each row
  execute function maison.audit('content', 'views', 'engagement');

create table planning.content_piece_assets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  piece_id uuid not null references planning.content_pieces on delete cascade,
  variant_id uuid,
  asset_id uuid not null references media.assets on delete cascade,
  rendition_id uuid,
  role text not null default 'body' constraint content_piece_assets_role_value
    check (role in ('cover', 'body', 'carousel', 'video', 'audio', 'attachment', 'thumbnail')),
  position integer not null default 0 constraint content_piece_assets_position_range check (position >= 0),
  alt_text text constraint content_piece_assets_alt_text_length check (length(alt_text) <= 1000),
  credit text constraint content_piece_assets_credit_length check (length(credit) <= 300),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_piece_assets_variant_fkey foreign key (variant_id, piece_id)
    references planning.content_variants (id, piece_id) on delete cascade,
  constraint content_piece_assets_rendition_fkey foreign key (rendition_id, asset_id)
    references media.asset_renditions (id, asset_id) on delete set null (rendition_id),
  constraint content_piece_assets_position_once unique nulls not distinct (piece_id, variant_id, role, position) deferrable initially deferred
);
create index content_piece_assets_variant on planning.content_piece_assets (variant_id, piece_id);
create index content_piece_assets_asset on planning.content_piece_assets (asset_id);
create index content_piece_assets_rendition on planning.content_piece_assets (rendition_id, asset_id);
comment on table planning.content_piece_assets is 'Pictures, films and papers of a piece, or of one channel of it, in order.';
comment on column planning.content_piece_assets.variant_id is 'Null: for all channels.';
comment on column planning.content_piece_assets.alt_text is 'For this place; null takes the asset''s.';
call auth.shape_organization('planning.content_piece_assets', 'planning');
create trigger touch before update on planning.content_piece_assets for each row execute function maison.touch();

-- Every attempt to publish is written down first. While one is under way, has succeeded or nobody knows, there is no
-- second: nothing appears twice.
create table planning.content_publications (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  variant_id uuid not null references planning.content_variants on delete cascade,
  attempt_number integer not null constraint content_publications_attempt_number_range check (attempt_number > 0),
  status text not null default 'started' constraint content_publications_status_value
    check (status in ('started', 'succeeded', 'failed', 'unknown')),
  error_code text constraint content_publications_error_code_length check (length(error_code) <= 100),
  error text constraint content_publications_error_length check (length(error) <= 4000),
  is_retryable boolean not null default true,
  content_hash bytea constraint content_publications_content_hash_length check (length(content_hash) = 32),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint content_publications_once unique (variant_id, attempt_number),
  constraint content_publications_order check (finished_at >= started_at),
  constraint content_publications_finished_once check (status not in ('succeeded', 'failed') or finished_at is not null)
);
create unique index content_publications_single_once on planning.content_publications (variant_id) where status in ('started', 'succeeded', 'unknown');
create index content_publications_list on planning.content_publications (organization_id, started_at desc, id desc);
comment on table planning.content_publications is 'Attempts to publish a piece on a channel, with what went wrong.';
comment on column planning.content_publications.content_hash is 'SHA-256 of what went out, as planning.piece_hash makes it; filled by trigger.';
-- Read by word; the worker that publishes writes.
call auth.policies('planning.content_publications',
  $$organization_id = any ((select auth.organizations_with('planning.read'))::uuid[])$$, 'false', 'false', 'false');
call auth.stay_together('planning.content_publications');
create trigger count_attempts after insert or delete or update of variant_id on planning.content_publications
  for each row execute function maison.keep_count('planning.content_variants', 'variant_id', 'attempt_count');
create trigger steps before update of status on planning.content_publications for each row execute function maison.steps('status',
  'started>succeeded started>failed started>unknown unknown>succeeded unknown>failed');

create table planning.channel_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  channel text not null constraint channel_rules_channel_value check (channel in (
    'house_feed', 'subsite', 'website', 'newsletter', 'rss', 'instagram', 'facebook', 'threads', 'tiktok', 'youtube', 'linkedin',
    'x', 'mastodon', 'bluesky', 'pinterest', 'podcast', 'press', 'print', 'other')),
  use_case text not null default 'post' constraint channel_rules_use_case_shape check (use_case ~ '^[a-z][a-z0-9_]{0,40}$'),
  max_text_length integer constraint channel_rules_max_text_length_range check (max_text_length > 0),
  max_hashtags smallint constraint channel_rules_max_hashtags_range check (max_hashtags >= 0),
  max_assets smallint constraint channel_rules_max_assets_range check (max_assets >= 0),
  min_ratio numeric(6, 3) constraint channel_rules_min_ratio_range check (min_ratio > 0),
  max_ratio numeric(6, 3) constraint channel_rules_max_ratio_range check (max_ratio > 0),
  max_duration_seconds integer constraint channel_rules_max_duration_seconds_range check (max_duration_seconds > 0),
  requires_alt_text boolean not null default false,
  requires_asset boolean not null default false,
  default_time time,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint channel_rules_once unique (organization_id, channel, use_case),
  constraint channel_rules_ratio_order check (max_ratio >= min_ratio)
);
comment on table planning.channel_rules is 'What a channel takes: length, ratio, alternative text; shown beside the preview and checked before it goes out.';
comment on column planning.channel_rules.min_ratio is 'Width by height.';
comment on column planning.channel_rules.default_time is 'Local time that is offered first.';
call auth.shape_organization('planning.channel_rules', 'planning');
create trigger touch before update on planning.channel_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on planning.channel_rules for each row execute function maison.audit();
