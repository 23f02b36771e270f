-- A day as a moment, for sorting rows of different kinds together; unknown days come last.
create function maison.moment(day date) returns timestamptz
  language sql immutable parallel safe
  as $$ select coalesce(day::timestamp at time zone 'UTC', timestamptz '0001-01-01 00:00:00+00') $$;

create table sites.sections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint sections_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  content_blocks jsonb not null default '[]' constraint sections_blocks_list check (jsonb_typeof(content_blocks) = 'array'),
  layout_type text not null default 'list' constraint sections_layout_value check (layout_type in ('grid', 'list', 'carousel', 'tabbed')),
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint sections_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint sections_slug_key unique (subsite_id, slug)
);
create index sections_created_by on sites.sections (created_by);
create index sections_organization on sites.sections (organization_id);
create index sections_by_subsite on sites.sections (subsite_id, position, id);
create index sections_by_mega_site on sites.sections (mega_site_id, created_at desc, id desc) where publish_state = 'published' and deleted_at is null;
comment on table sites.sections is 'A free part of a subsite: blocks of text, pictures, quotes, numbers.';
comment on column sites.sections.content_blocks is '[{"type": "text" | "quote" | "image" | "gallery" | "video" | "stats" | "cta" | "faq", …}], read by sites::section::Block.';
call auth.shape_subsite_part('sites.sections');
call maison.part_triggers('sites.sections');
create trigger keep_slug after update of slug on sites.sections for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.timeline_entries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint timeline_entries_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  date date not null,
  date_precision text not null default 'day' constraint timeline_entries_precision_value check (date_precision in ('day', 'month', 'year')),
  description text,
  source_url text,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint timeline_entries_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint timeline_entries_slug_key unique (subsite_id, slug)
);
create index timeline_entries_created_by on sites.timeline_entries (created_by);
create index timeline_entries_organization on sites.timeline_entries (organization_id);
create index timeline_entries_by_subsite on sites.timeline_entries (subsite_id, (maison.moment(date)) desc, id desc);
create index timeline_entries_by_mega_site on sites.timeline_entries (mega_site_id, (maison.moment(date)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index timeline_entries_asset on sites.timeline_entries (asset_id);
comment on table sites.timeline_entries is 'What happened when.';
comment on column sites.timeline_entries.description is 'Markdown.';
call auth.shape_subsite_part('sites.timeline_entries');
call maison.part_triggers('sites.timeline_entries');
create trigger keep_slug after update of slug on sites.timeline_entries for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.awards (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint awards_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  name text not null,
  year text constraint awards_year_shape check (year ~ '^[12][0-9]{3}$'),
  awarding_body text,
  description text,
  notes text,
  link_url text,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint awards_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint awards_slug_key unique (subsite_id, slug)
);
create index awards_created_by on sites.awards (created_by);
create index awards_organization on sites.awards (organization_id);
create index awards_by_subsite on sites.awards (subsite_id, (maison.moment(make_date(year::integer, 1, 1))) desc, id desc);
create index awards_by_mega_site on sites.awards (mega_site_id, (maison.moment(make_date(year::integer, 1, 1))) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index awards_asset on sites.awards (asset_id);
comment on table sites.awards is 'Prizes and honours.';
comment on column sites.awards.notes is 'A short remark shown beside the award, such as the category.';
call auth.shape_subsite_part('sites.awards');
call maison.part_triggers('sites.awards');
create trigger keep_slug after update of slug on sites.awards for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.albums (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint albums_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  release_date date,
  description text,
  genre_tags text[] not null default '{}',
  link_url text,
  tracklist jsonb not null default '[]' constraint albums_tracklist_list check (jsonb_typeof(tracklist) = 'array'),
  cover_asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint albums_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint albums_slug_key unique (subsite_id, slug)
);
create index albums_created_by on sites.albums (created_by);
create index albums_organization on sites.albums (organization_id);
create index albums_by_subsite on sites.albums (subsite_id, (maison.moment(release_date)) desc, id desc);
create index albums_by_mega_site on sites.albums (mega_site_id, (maison.moment(release_date)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index albums_cover on sites.albums (cover_asset_id);
create index albums_tags on sites.albums using gin (genre_tags);
comment on table sites.albums is 'Records with their track lists.';
comment on column sites.albums.tracklist is '[{"title": text, "seconds": integer, "with": text}], in order.';
call auth.shape_subsite_part('sites.albums');
call maison.part_triggers('sites.albums');
create trigger keep_slug after update of slug on sites.albums for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.books (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint books_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  author text,
  published_date date,
  description text,
  genre_tags text[] not null default '{}',
  pages integer constraint books_pages_range check (pages between 1 and 100000),
  isbn text,
  link_url text,
  cover_asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint books_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint books_slug_key unique (subsite_id, slug)
);
create index books_created_by on sites.books (created_by);
create index books_organization on sites.books (organization_id);
create index books_by_subsite on sites.books (subsite_id, (maison.moment(published_date)) desc, id desc);
create index books_by_mega_site on sites.books (mega_site_id, (maison.moment(published_date)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index books_cover on sites.books (cover_asset_id);
create index books_tags on sites.books using gin (genre_tags);
comment on table sites.books is 'Books and zines.';
call auth.shape_subsite_part('sites.books');
call maison.part_triggers('sites.books');
create trigger keep_slug after update of slug on sites.books for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.video_features (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint video_features_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  video_url text not null constraint video_features_url_shape check (video_url ~ '^https://'),
  description text,
  tags text[] not null default '{}',
  published_date date,
  duration_seconds integer constraint video_features_duration_range check (duration_seconds >= 0),
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint video_features_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint video_features_slug_key unique (subsite_id, slug)
);
create index video_features_created_by on sites.video_features (created_by);
create index video_features_organization on sites.video_features (organization_id);
create index video_features_by_subsite on sites.video_features (subsite_id, (maison.moment(published_date)) desc, id desc);
create index video_features_by_mega_site on sites.video_features (mega_site_id, (maison.moment(published_date)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index video_features_asset on sites.video_features (asset_id);
create index video_features_tags on sites.video_features using gin (tags);
comment on table sites.video_features is 'Films hosted elsewhere; nothing is loaded from there before the visitor asks for it.';
comment on column sites.video_features.asset_id is 'Still picture shown instead of the player.';
call auth.shape_subsite_part('sites.video_features');
call maison.part_triggers('sites.video_features');
create trigger keep_slug after update of slug on sites.video_features for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.merch (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint merch_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  name text not null,
  description text,
  price_minor bigint constraint merch_price_range check (price_minor >= 0),
  currency text not null default 'USD' constraint merch_currency_shape check (currency ~ '^[A-Z]{3}$'),
  product_url text not null constraint merch_url_shape check (product_url ~ '^https?://'),
  in_stock boolean not null default true,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint merch_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint merch_slug_key unique (subsite_id, slug)
);
create index merch_created_by on sites.merch (created_by);
create index merch_organization on sites.merch (organization_id);
create index merch_by_subsite on sites.merch (subsite_id, position, id);
create index merch_by_mega_site on sites.merch (mega_site_id, created_at desc, id desc) where publish_state = 'published' and deleted_at is null;
create index merch_asset on sites.merch (asset_id);
comment on table sites.merch is 'Things to buy elsewhere.';
comment on column sites.merch.price_minor is 'Minor units of the currency; null: ask.';
call auth.shape_subsite_part('sites.merch');
call maison.part_triggers('sites.merch');
create trigger keep_slug after update of slug on sites.merch for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.articles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint articles_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  summary text,
  content text not null,
  tags text[] not null default '{}',
  locale text not null default 'en',
  article_type_id uuid references sites.platform_article_types on delete set null,
  author_profile_id uuid references identity.profiles on delete set null,
  cover_asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint articles_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint articles_slug_key unique (subsite_id, slug)
);
create index articles_created_by on sites.articles (created_by);
create index articles_organization on sites.articles (organization_id);
create index articles_by_subsite on sites.articles (subsite_id, (coalesce(published_at, created_at)) desc, id desc);
create index articles_by_mega_site on sites.articles (mega_site_id, (coalesce(published_at, created_at)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index articles_type on sites.articles (article_type_id);
create index articles_author on sites.articles (author_profile_id);
create index articles_cover on sites.articles (cover_asset_id);
create index articles_tags on sites.articles using gin (tags);
comment on table sites.articles is 'Long-form content and news.';
comment on column sites.articles.content is 'Markdown.';
call auth.shape_subsite_part('sites.articles');
call maison.part_triggers('sites.articles');
create trigger keep_slug after update of slug on sites.articles for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.bounties (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint bounties_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  description text not null,
  reward_minor bigint constraint bounties_reward_range check (reward_minor >= 0),
  currency text not null default 'USD' constraint bounties_currency_shape check (currency ~ '^[A-Z]{3}$'),
  deadline timestamptz,
  status text not null default 'open' constraint bounties_status_value check (status in ('open', 'claimed', 'expired')),
  claim_link_url text,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint bounties_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint bounties_slug_key unique (subsite_id, slug)
);
create index bounties_created_by on sites.bounties (created_by);
create index bounties_organization on sites.bounties (organization_id);
create index bounties_by_subsite on sites.bounties (subsite_id, (coalesce(deadline, timestamptz '0001-01-01 00:00:00+00')) desc, id desc);
create index bounties_by_mega_site on sites.bounties (mega_site_id, (coalesce(deadline, timestamptz '0001-01-01 00:00:00+00')) desc, id desc) where publish_state = 'published' and deleted_at is null;
comment on table sites.bounties is 'Rewards for work or evidence.';
comment on column sites.bounties.reward_minor is 'Minor units of the currency.';
call auth.shape_subsite_part('sites.bounties');
call maison.part_triggers('sites.bounties');
create trigger keep_slug after update of slug on sites.bounties for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.forum_topics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint forum_topics_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  body text not null,
  author_profile_id uuid references identity.profiles on delete set null,
  pinned boolean not null default false,
  locked boolean not null default false,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint forum_topics_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint forum_topics_slug_key unique (subsite_id, slug)
);
create index forum_topics_created_by on sites.forum_topics (created_by);
create index forum_topics_organization on sites.forum_topics (organization_id);
create index forum_topics_by_subsite on sites.forum_topics (subsite_id, created_at desc, id desc);
create index forum_topics_by_mega_site on sites.forum_topics (mega_site_id, created_at desc, id desc) where publish_state = 'published' and deleted_at is null;
create index forum_topics_author on sites.forum_topics (author_profile_id);
comment on table sites.forum_topics is 'Subjects that people discuss below.';
comment on column sites.forum_topics.body is 'Markdown.';
call auth.shape_subsite_part('sites.forum_topics');
call maison.part_triggers('sites.forum_topics');
create trigger keep_slug after update of slug on sites.forum_topics for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.connections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint connections_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  label text not null,
  description text,
  type text not null constraint connections_type_value check (type in ('contact', 'collab', 'network', 'fan', 'press', 'sponsorship',
    'brand_deal', 'affiliate', 'media', 'service_provider', 'agency', 'platform')),
  target_user_id uuid references identity.users on delete set null,
  target_subsite_id uuid references sites.subsites on delete set null,
  target_url text constraint connections_url_shape check (target_url ~ '^(https?|mailto):'),
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint connections_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint connections_slug_key unique (subsite_id, slug)
);
create index connections_created_by on sites.connections (created_by);
create index connections_organization on sites.connections (organization_id);
create index connections_by_subsite on sites.connections (subsite_id, position, id);
create index connections_by_mega_site on sites.connections (mega_site_id, created_at desc, id desc) where publish_state = 'published' and deleted_at is null;
create index connections_target_user on sites.connections (target_user_id);
create index connections_target_subsite on sites.connections (target_subsite_id);
comment on table sites.connections is 'Whom the subsite is connected with: labels, press, sponsors, other subsites.';
call auth.shape_subsite_part('sites.connections');
call maison.part_triggers('sites.connections');
create trigger keep_slug after update of slug on sites.connections for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.contributions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint contributions_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  user_id uuid references identity.users on delete set null,
  contribution_type text not null constraint contributions_type_value check (contribution_type in ('article', 'post', 'award', 'music', 'art', 'code')),
  contribution_type_id uuid references sites.platform_contribution_types on delete set null,
  title text not null,
  description text,
  link_url text,
  submitted_at timestamptz not null default now(),
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint contributions_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint contributions_slug_key unique (subsite_id, slug)
);
create index contributions_created_by on sites.contributions (created_by);
create index contributions_organization on sites.contributions (organization_id);
create index contributions_by_subsite on sites.contributions (subsite_id, submitted_at desc, id desc);
create index contributions_by_mega_site on sites.contributions (mega_site_id, submitted_at desc, id desc) where publish_state = 'published' and deleted_at is null;
create index contributions_asset on sites.contributions (asset_id);
create index contributions_user on sites.contributions (user_id);
create index contributions_type on sites.contributions (contribution_type_id);
comment on table sites.contributions is 'What people gave to a subsite.';
call auth.shape_subsite_part('sites.contributions');
call maison.part_triggers('sites.contributions');
create trigger keep_slug after update of slug on sites.contributions for each row execute function maison.keep_slug('part', 'subsite_id');

create table community.gallery_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint gallery_items_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  media_type text not null default 'image' constraint gallery_items_media_type_value check (media_type in ('image', 'art', 'document', 'video', 'audio', 'pdf')),
  title text not null,
  caption text,
  tags text[] not null default '{}',
  asset_id uuid not null references media.assets on delete restrict,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint gallery_items_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint gallery_items_slug_key unique (subsite_id, slug)
);
create index gallery_items_created_by on community.gallery_items (created_by);
create index gallery_items_organization on community.gallery_items (organization_id);
create index gallery_items_by_subsite on community.gallery_items (subsite_id, position, id);
create index gallery_items_by_mega_site on community.gallery_items (mega_site_id, created_at desc, id desc) where publish_state = 'published' and deleted_at is null;
create index gallery_items_asset on community.gallery_items (asset_id);
create index gallery_items_tags on community.gallery_items using gin (tags);
comment on table community.gallery_items is 'Pictures, films and papers shown in a gallery.';
call auth.shape_subsite_part('community.gallery_items');
call maison.part_triggers('community.gallery_items');
create trigger keep_slug after update of slug on community.gallery_items for each row execute function maison.keep_slug('part', 'subsite_id');

create table community.posts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint posts_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text,
  content text not null,
  type text not null default 'text' constraint posts_type_value check (type in ('text', 'media', 'event', 'poll', 'announcement', 'article')),
  author_profile_id uuid references identity.profiles on delete set null,
  post_type_id uuid references sites.platform_post_types on delete set null,
  tags text[] not null default '{}',
  is_pinned boolean not null default false,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint posts_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint posts_slug_key unique (subsite_id, slug)
);
create index posts_created_by on community.posts (created_by);
create index posts_organization on community.posts (organization_id);
create index posts_by_subsite on community.posts (subsite_id, (coalesce(published_at, created_at)) desc, id desc);
create index posts_by_mega_site on community.posts (mega_site_id, (coalesce(published_at, created_at)) desc, id desc) where publish_state = 'published' and deleted_at is null;
create index posts_asset on community.posts (asset_id);
create index posts_tags on community.posts using gin (tags);
create index posts_author on community.posts (author_profile_id);
create index posts_post_type on community.posts (post_type_id);
comment on table community.posts is 'Short posts.';
comment on column community.posts.content is 'Markdown.';
call auth.shape_subsite_part('community.posts');
call maison.part_triggers('community.posts');
create trigger keep_slug after update of slug on community.posts for each row execute function maison.keep_slug('part', 'subsite_id');

create table events.events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  slug text not null constraint events_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  title text not null,
  description text,
  type text not null default 'other' constraint events_type_value check (type in ('concert', 'livestream', 'meetup', 'launch', 'ball',
    'practice', 'workshop', 'panel', 'exhibition', 'runway', 'screening', 'other')),
  start_date timestamptz not null,
  end_date timestamptz,
  timezone text not null default 'UTC',
  is_all_day boolean not null default false,
  venue_name text,
  location text,
  is_virtual boolean not null default false,
  link_url text,
  is_cancelled boolean not null default false,
  asset_id uuid references media.assets on delete set null,
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint events_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint events_order check (end_date >= start_date),
  constraint events_slug_key unique (subsite_id, slug)
);
create index events_created_by on events.events (created_by);
create index events_organization on events.events (organization_id);
create index events_by_subsite on events.events (subsite_id, start_date desc, id desc);
create index events_by_mega_site on events.events (mega_site_id, start_date desc, id desc) where publish_state = 'published' and deleted_at is null;
create index events_asset on events.events (asset_id);
comment on table events.events is 'What happens where and when.';
comment on column events.events.timezone is 'IANA zone in which the venues clock runs.';
comment on column events.events.description is 'Markdown.';
call auth.shape_subsite_part('events.events');
call maison.part_triggers('events.events');
create trigger keep_slug after update of slug on events.events for each row execute function maison.keep_slug('part', 'subsite_id');

create table sites.social_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  platform text not null,
  url text not null constraint social_links_url_shape check (url ~ '^(https?|mailto):'),
  label text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint social_links_once unique (subsite_id, url)
);
create index social_links_organization on sites.social_links (organization_id);
create index social_links_mega_site on sites.social_links (mega_site_id);
comment on table sites.social_links is 'Where else to find the subsite.';
call auth.shape_subsite_part('sites.social_links', 'true');
call maison.part_triggers('sites.social_links');

create table community.comments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  subject_type text not null constraint comments_subject_value check (subject_type in ('posts', 'articles', 'forum', 'timeline', 'gallery', 'events', 'albums')),
  subject_id uuid not null,
  parent_id uuid references community.comments on delete cascade,
  author_profile_id uuid references identity.profiles on delete set null,
  content text not null constraint comments_length check (length(content) between 1 and 10000),
  is_edited boolean not null default false,
  publish_state text not null default 'published' constraint comments_publish_state_value check (publish_state in ('draft', 'published', 'archived')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index comments_subject on community.comments (subject_type, subject_id, created_at, id);
create index comments_parent on community.comments (parent_id);
create index comments_author on community.comments (author_profile_id, created_at desc);
create index comments_subsite on community.comments (subsite_id);
create index comments_organization on community.comments (organization_id);
create index comments_mega_site on community.comments (mega_site_id);
comment on table community.comments is 'What people say about a post, an article, a topic …';
comment on column community.comments.content is 'Markdown.';
call auth.policies('community.comments',
  $$(publish_state = 'published' and deleted_at is null and exists (select from sites.subsites s where s.id = subsite_id))
    or author_profile_id = (select auth.profile_id())
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$author_profile_id = (select auth.profile_id()) and exists (select from sites.subsites s where s.id = subsite_id)$$,
  $$author_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$);
call maison.part_triggers('community.comments');

-- Every module's items with the same columns, so that a page reads cards of several modules in one statement. A branch
-- is skipped when the query names another module; each has indexes (subsite_id, sort_at) and (mega_site_id, sort_at)
-- on the same expressions, the latter for published rows only. The branches have no conditions, because Postgres
-- could not merge them into the query then: always say deleted_at is null, and publish_state = 'published' in lists
-- across subsites.
create view sites.items (
  module, id, organization_id, mega_site_id, subsite_id, slug, title, summary, body,
  asset_id, profile_id, user_id, target_subsite_id,
  at, sort_at, at_precision, tags, featured, position,
  publish_state, published_at, created_at, updated_at, deleted_at,
  extra
) with (security_invoker = true) as
select 'sections'::text, id, organization_id, mega_site_id, subsite_id, slug, title, null::text, null::text,
       null::uuid, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('layout', layout_type, 'blocks', content_blocks)
  from sites.sections
union all
select 'timeline'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       maison.moment(date), maison.moment(date), date_precision, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('link', source_url)
  from sites.timeline_entries
union all
select 'awards'::text, id, organization_id, mega_site_id, subsite_id, slug, name, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       case when year is not null then maison.moment(make_date(year::integer, 1, 1)) end, maison.moment(make_date(year::integer, 1, 1)), 'year'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('year', year, 'by', awarding_body, 'note', notes, 'link', link_url)
  from sites.awards
union all
select 'albums'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       cover_asset_id, null::uuid, null::uuid, null::uuid,
       case when release_date is not null then maison.moment(release_date) end, maison.moment(release_date), 'day'::text, genre_tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('tracks', tracklist, 'link', link_url)
  from sites.albums
union all
select 'books'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       cover_asset_id, null::uuid, null::uuid, null::uuid,
       case when published_date is not null then maison.moment(published_date) end, maison.moment(published_date), 'day'::text, genre_tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('by', author, 'pages', pages, 'isbn', isbn, 'link', link_url)
  from sites.books
union all
select 'videos'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       case when published_date is not null then maison.moment(published_date) end, maison.moment(published_date), 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('video', video_url, 'seconds', duration_seconds)
  from sites.video_features
union all
select 'gallery'::text, id, organization_id, mega_site_id, subsite_id, slug, title, caption, caption,
       asset_id, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', media_type)
  from community.gallery_items
union all
select 'events'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       start_date, start_date, case when is_all_day then 'day' else 'time' end, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'ends', end_date, 'zone', timezone, 'venue', venue_name, 'location', location, 'virtual', is_virtual, 'cancelled', is_cancelled, 'link', link_url)
  from events.events
union all
select 'merch'::text, id, organization_id, mega_site_id, subsite_id, slug, name, left(description, 300), description,
       asset_id, null::uuid, null::uuid, null::uuid,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('minor', price_minor, 'currency', currency, 'in_stock', in_stock, 'link', product_url)
  from sites.merch
union all
select 'articles'::text, id, organization_id, mega_site_id, subsite_id, slug, title, coalesce(summary, left(content, 300)), content,
       cover_asset_id, author_profile_id, null::uuid, null::uuid,
       coalesce(published_at, created_at), coalesce(published_at, created_at), 'day'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('lang', locale, 'type_id', article_type_id)
  from sites.articles
union all
select 'posts'::text, id, organization_id, mega_site_id, subsite_id, slug, coalesce(title, ''), left(content, 600), content,
       asset_id, author_profile_id, null::uuid, null::uuid,
       coalesce(published_at, created_at), coalesce(published_at, created_at), 'time'::text, tags, featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'pinned', is_pinned, 'type_id', post_type_id)
  from community.posts
union all
select 'bounties'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       null::uuid, null::uuid, null::uuid, null::uuid,
       deadline, coalesce(deadline, timestamptz '0001-01-01 00:00:00+00'), 'time'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('minor', reward_minor, 'currency', currency, 'status', status, 'link', claim_link_url)
  from sites.bounties
union all
select 'forum'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(body, 300), body,
       null::uuid, author_profile_id, null::uuid, null::uuid,
       created_at, created_at, 'time'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('pinned', pinned, 'locked', locked)
  from sites.forum_topics
union all
select 'connections'::text, id, organization_id, mega_site_id, subsite_id, slug, label, left(description, 300), description,
       null::uuid, null::uuid, target_user_id, target_subsite_id,
       null::timestamptz, created_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', type, 'link', target_url)
  from sites.connections
union all
select 'contributions'::text, id, organization_id, mega_site_id, subsite_id, slug, title, left(description, 300), description,
       asset_id, null::uuid, user_id, null::uuid,
       submitted_at, submitted_at, 'day'::text, '{}'::text[], featured, position,
       publish_state, published_at, created_at, updated_at, deleted_at,
       jsonb_build_object('kind', contribution_type, 'type_id', contribution_type_id, 'link', link_url)
  from sites.contributions;
comment on view sites.items is 'The items of all modules, one shape. Rows follow the policies of the tables behind it.';
comment on column sites.items.summary is 'The beginning of the text, or the summary; Markdown.';
comment on column sites.items.body is 'The whole text; Markdown.';
comment on column sites.items.profile_id is 'Who wrote it.';
comment on column sites.items.user_id is 'Whom it is about or from: connections and contributions.';
comment on column sites.items.at is 'When it happened or appeared; null if unknown or without meaning.';
comment on column sites.items.sort_at is 'Like at, never null: unknown comes last.';
comment on column sites.items.at_precision is 'How much of at is meant: time, day, month, year.';
comment on column sites.items.extra is 'What else a card or page of that module shows; read by sites::module::Extra.';
grant select on sites.items to maison_app, maison_system;
