create table sites.themes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint themes_name_length check (length(name) between 1 and 80),
  variant text not null default 'magazine' constraint themes_variant_value
    check (variant in ('magazine', 'sleeve', 'casefile', 'changelog')),
  accent text not null default '#8a3b12' constraint themes_accent_shape check (accent ~ '^#[0-9a-f]{6}$'),
  logo_asset_id uuid references media.assets on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint themes_name_key unique (organization_id, name)
);
create index themes_logo on sites.themes (logo_asset_id);
comment on table sites.themes is 'How a site looks: a variant of the modules and one accent colour.';
comment on column sites.themes.accent is 'As chosen; corrected for contrast when it is shown.';

create table sites.platform_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint platform_types_name_key unique
    constraint platform_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  prefix text not null constraint platform_types_prefix_key unique
    constraint platform_types_prefix_shape check (prefix ~ '^[a-z0-9][a-z0-9-]{0,39}$')
    constraint platform_types_prefix_free check (prefix not in ('admin', 'api', 'apply', 'assets', 'c', 'calendar',
      'events', 'feed', 'fonts', 'gallery', 'healthz', 'houses', 'live', 'media', 'mega', 'messages', 'metrics',
      'notifications', 'oembed', 'orders', 'people', 'pkg', 'readyz', 's', 'settings', 'sign-in', 'sign-out', 'join', 'tags',
      'collections', 'dev', 'invitations', 'reset-password', 'search', 'share', 'sitemaps', 'themes', 'ui')),
  label text not null constraint platform_types_label_length check (length(label) between 1 and 80),
  description text,
  icon text not null default 'layers',
  theme_id uuid references sites.themes on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index platform_types_organization on sites.platform_types (organization_id);
create index platform_types_theme on sites.platform_types (theme_id);
comment on table sites.platform_types is 'A kind of mega site: the blueprint that decides which modules, types and views its subsites have.';
comment on column sites.platform_types.name is 'Word in the address /mega/{name}; addresses are shared by the whole installation.';
comment on column sites.platform_types.prefix is 'First word of every subsite''s address: /{prefix}/{subsite}.';

create table sites.platform_user_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_user_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_user_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_user_types is 'Kinds of people around a subsite: artist, manager, fan, sponsor.';

create table sites.platform_project_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_project_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  modules text[],
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_project_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_project_types is 'Kinds of subsite within a platform type; may narrow which modules it shows.';

create table sites.platform_post_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_post_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_post_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_post_types is 'Kinds of short post.';

create table sites.platform_article_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_article_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_article_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_article_types is 'Kinds of article.';

create table sites.platform_comment_context_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_comment_context_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_comment_context_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_comment_context_types is 'Where comments are possible.';

create table sites.platform_contribution_types (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  name text not null constraint platform_contribution_types_name_shape check (name ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
  label text not null,
  description text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_contribution_types_name_key unique (platform_type_id, name)
);
comment on table sites.platform_contribution_types is 'What people may contribute.';
comment on column sites.platform_project_types.modules is 'Modules that a subsite of this type may show; null: all of the platform type.';

create table sites.platform_type_modules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete cascade,
  module text not null constraint platform_type_modules_module_value
    check (module in ('about', 'sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch', 'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions')),
  label text not null,
  position integer not null default 0,
  view text not null default 'grid' constraint platform_type_modules_view_value
    check (view in ('grid', 'list', 'timeline', 'carousel', 'table')),
  filters text[] not null default '{}',
  sortings text[] not null default '{position}',
  home_count integer not null default 4 constraint platform_type_modules_home_count_range check (home_count between 0 and 24),
  visible boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint platform_type_modules_once unique (platform_type_id, module)
);
comment on table sites.platform_type_modules is 'Which modules a platform type shows, in which order and how: the explore-config.';
comment on column sites.platform_type_modules.home_count is 'How many items the subsite''s home page shows; 0 leaves the module off it.';
comment on column sites.platform_type_modules.filters is 'What a visitor may filter by: tag, year, featured.';
comment on column sites.platform_type_modules.sortings is 'What a visitor may sort by, the first one is the default: position, newest, oldest, title.';

create table sites.mega_sites (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete restrict,
  name text not null constraint mega_sites_name_length check (length(name) between 1 and 120),
  slug text not null constraint mega_sites_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text,
  about_text text,
  cover_asset_id uuid references media.assets on delete set null,
  theme_id uuid references sites.themes on delete set null,
  locale text not null default 'en',
  visibility text not null default 'public' constraint mega_sites_visibility_value
    check (visibility in ('public', 'unlisted', 'members', 'private')),
  publish_state text not null default 'draft' constraint mega_sites_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  featured boolean not null default false,
  priority_score integer not null default 0,
  group_sorting_categories jsonb not null default '[]',
  custom_sorting_config jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint mega_sites_slug_key unique (platform_type_id, slug)
);
create index mega_sites_list on sites.mega_sites (organization_id, featured desc, priority_score desc, name);
create index mega_sites_cover on sites.mega_sites (cover_asset_id);
create index mega_sites_theme on sites.mega_sites (theme_id);
comment on table sites.mega_sites is 'A network of subsites with one home page: artists, products, cases.';
comment on column sites.mega_sites.slug is 'Unique within the platform type; changed slugs redirect.';

create table sites.mega_site_pages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete cascade,
  title text not null,
  slug text not null constraint mega_site_pages_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  body text not null default '',
  position integer not null default 0,
  publish_state text not null default 'draft' constraint mega_site_pages_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint mega_site_pages_slug_key unique (mega_site_id, slug)
);
comment on table sites.mega_site_pages is 'Pages of a mega site itself: about, rules, imprint.';
comment on column sites.mega_site_pages.body is 'Markdown.';

create table sites.mega_site_collections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid references sites.mega_sites on delete cascade,
  title text not null,
  slug text not null constraint mega_site_collections_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text,
  position integer not null default 0,
  publish_state text not null default 'draft' constraint mega_site_collections_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint mega_site_collections_slug_key unique nulls not distinct (organization_id, mega_site_id, slug)
);
create index mega_site_collections_mega_site on sites.mega_site_collections (mega_site_id);
comment on table sites.mega_site_collections is 'Hand-picked lists: award winners, best of 2024. Of one mega site, or across several.';

create table sites.subsites (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  platform_type_id uuid not null references sites.platform_types on delete restrict,
  project_type_id uuid references sites.platform_project_types on delete set null,
  name text not null constraint subsites_name_length check (length(name) between 1 and 120),
  slug text not null constraint subsites_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  tagline text constraint subsites_tagline_length check (length(tagline) <= 200),
  bio text,
  about_text text,
  location text,
  start_date date,
  banner_asset_id uuid references media.assets on delete set null,
  profile_asset_id uuid references media.assets on delete set null,
  tags text[] not null default '{}',
  locale text not null default 'en',
  theme_id uuid references sites.themes on delete set null,
  featured boolean not null default false,
  priority_score integer not null default 0,
  custom_sorting_config jsonb not null default '{}',
  visibility text not null default 'public' constraint subsites_visibility_value
    check (visibility in ('public', 'unlisted', 'members', 'private')),
  publish_state text not null default 'draft' constraint subsites_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint subsites_slug_key unique (platform_type_id, slug)
);
create index subsites_by_update on sites.subsites (mega_site_id, updated_at desc, id);
create index subsites_organization on sites.subsites (organization_id);
create index subsites_project_type on sites.subsites (project_type_id);
create index subsites_banner on sites.subsites (banner_asset_id);
create index subsites_profile on sites.subsites (profile_asset_id);
create index subsites_theme on sites.subsites (theme_id);
create index subsites_created_by on sites.subsites (created_by);
comment on table sites.subsites is 'One artist, product, case …: the pages under /{prefix}/{slug}.';
comment on column sites.subsites.slug is 'Unique within the platform type, because the address names only that; changed slugs redirect.';
comment on column sites.subsites.about_text is 'Markdown.';
comment on column sites.subsites.platform_type_id is 'The mega site''s, kept here for the address; filled by trigger.';

create table sites.mega_site_collection_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  collection_id uuid not null references sites.mega_site_collections on delete cascade,
  subsite_id uuid references sites.subsites on delete cascade,
  mega_site_id uuid references sites.mega_sites on delete cascade,
  note text,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint mega_site_collection_items_one check (num_nonnulls(subsite_id, mega_site_id) = 1),
  constraint mega_site_collection_items_once unique nulls not distinct (collection_id, subsite_id, mega_site_id)
);
create index mega_site_collection_items_subsite on sites.mega_site_collection_items (subsite_id);
create index mega_site_collection_items_mega_site on sites.mega_site_collection_items (mega_site_id);
comment on table sites.mega_site_collection_items is 'What stands in a collection: a subsite or a whole mega site.';

create table sites.subsite_roles (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  role text not null constraint subsite_roles_role_value
    check (role in ('owner', 'editor', 'artist', 'moderator', 'creator', 'researcher', 'sponsor', 'fan')),
  platform_user_type_id uuid references sites.platform_user_types on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subsite_roles_once unique (subsite_id, user_id, role)
);
create index subsite_roles_user on sites.subsite_roles (user_id);
create index subsite_roles_user_type on sites.subsite_roles (platform_user_type_id);
comment on table sites.subsite_roles is 'Who is what on a subsite; a person may have several roles.';

create table sites.menus (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete cascade,
  place text not null default 'header' constraint menus_place_value check (place in ('header', 'footer')),
  label text not null,
  url text not null constraint menus_url_shape check (url ~ '^(/[^/]|/$|https?://)'),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index menus_mega_site on sites.menus (mega_site_id, place, position);
comment on table sites.menus is 'Links in the head or foot of a mega site''s pages.';

create table sites.redirects (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  path text not null constraint redirects_path_shape check (path ~ '^/'),
  target text not null constraint redirects_target_shape check (target ~ '^(/[^/]|/$|https?://)'),
  permanent boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint redirects_path_key unique (organization_id, path)
);
create index redirects_path on sites.redirects (path);
comment on table sites.redirects is 'Addresses of old websites that lead to pages here; asked only before an answer would be 404.';

create table sites.domains (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  host text not null constraint domains_host_key unique constraint domains_host_shape check (host = lower(host) and host ~ '^[a-z0-9.-]+$'),
  subsite_id uuid references sites.subsites on delete cascade,
  mega_site_id uuid references sites.mega_sites on delete cascade,
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint domains_one check (num_nonnulls(subsite_id, mega_site_id) = 1)
);
create index domains_subsite on sites.domains (subsite_id);
create index domains_mega_site on sites.domains (mega_site_id);
comment on table sites.domains is 'Hosts of their own: the same pages at / of that host.';

create table sites.slug_history (
  id uuid primary key,
  kind text not null constraint slug_history_kind_value check (kind in ('mega_site', 'subsite', 'part')),
  parent_id uuid not null,
  slug text not null,
  target_id uuid not null,
  created_at timestamptz not null default now(),
  constraint slug_history_slug_key unique (kind, parent_id, slug)
);
create index slug_history_target on sites.slug_history (target_id);
comment on table sites.slug_history is 'Former addresses of sites and their parts, which redirect.';
call auth.policies('sites.slug_history', 'true', 'false', 'false', 'false');

create function sites.fill_subsite() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select m.organization_id, m.platform_type_id into strict new.organization_id, new.platform_type_id
    from sites.mega_sites m where m.id = new.mega_site_id;
  -- Its own people may change it, but not carry it under another organisation.
  if tg_op = 'UPDATE' and new.organization_id <> old.organization_id then
    raise exception 'a subsite stays in its organisation' using errcode = 'check_violation', constraint = 'subsites_organization';
  end if;
  if new.publish_state = 'published' and new.published_at is null then
    new.published_at := now();
  end if;
  return new;
exception when no_data_found then
  raise exception 'no such mega site' using errcode = 'foreign_key_violation';
end $$;
create trigger fill_subsite before insert or update on sites.subsites for each row execute function sites.fill_subsite();
create trigger keep_slug after update of slug on sites.subsites for each row execute function maison.keep_slug('subsite', 'platform_type_id');
create trigger keep_slug after update of slug on sites.mega_sites for each row execute function maison.keep_slug('mega_site', 'platform_type_id');

call auth.shape_organization('sites.themes', 'sites', 'true');
call auth.shape_organization('sites.platform_types', 'sites', 'deleted_at is null');
call auth.shape_organization('sites.platform_user_types', 'sites', 'true');
call auth.shape_organization('sites.platform_project_types', 'sites', 'true');
call auth.shape_organization('sites.platform_post_types', 'sites', 'true');
call auth.shape_organization('sites.platform_article_types', 'sites', 'true');
call auth.shape_organization('sites.platform_comment_context_types', 'sites', 'true');
call auth.shape_organization('sites.platform_contribution_types', 'sites', 'true');
call auth.shape_organization('sites.platform_type_modules', 'sites', 'true');
call auth.shape_organization('sites.mega_sites', 'sites', $$(deleted_at is null and publish_state = 'published'
  and (visibility in ('public', 'unlisted')
       or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[]))))$$);
call auth.shape_organization('sites.mega_site_pages', 'sites',
  $$(publish_state = 'published' and deleted_at is null and exists (select from sites.mega_sites m where m.id = mega_site_id))$$);
call auth.shape_organization('sites.mega_site_collections', 'sites', $$(publish_state = 'published' and deleted_at is null)$$);
call auth.shape_organization('sites.mega_site_collection_items', 'sites',
  'exists (select from sites.mega_site_collections c where c.id = collection_id)');
-- A subsite's own people see and change it, whatever its state; only the organisation creates and deletes.
call auth.policies('sites.subsites',
  $$(deleted_at is null and publish_state = 'published'
     and (visibility in ('public', 'unlisted')
          or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[])))
     and mega_site_id in (select m.id from sites.mega_sites m))
    or id = any ((select auth.own_subsites())::uuid[])
    or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('sites.create'))::uuid[])$$,
  $$id = any ((select auth.own_subsites())::uuid[]) or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('sites.delete'))::uuid[])$$);
call auth.shape_organization('sites.subsite_roles', 'sites', 'user_id = (select auth.user_id())');
call auth.shape_organization('sites.menus', 'sites', 'exists (select from sites.mega_sites m where m.id = mega_site_id)');
call auth.shape_organization('sites.redirects', 'sites', 'true');
call auth.shape_organization('sites.domains', 'sites', 'true');

do $$
declare t text;
begin
  foreach t in array array['themes', 'platform_types', 'platform_user_types', 'platform_project_types', 'platform_post_types',
      'platform_article_types', 'platform_comment_context_types', 'platform_contribution_types', 'platform_type_modules',
      'mega_sites', 'mega_site_pages', 'mega_site_collections', 'subsites', 'subsite_roles', 'menus', 'redirects', 'domains'] loop
    execute format('create trigger touch before update on sites.%I for each row execute function maison.touch()', t);
    execute format('create trigger audit after insert or update or delete on sites.%I for each row execute function maison.audit()', t);
  end loop;
  foreach t in array array['platform_types', 'themes', 'redirects', 'domains'] loop
    execute format('create trigger tell after insert or update or delete on sites.%I for each row execute function maison.tell_row(''sites'', ''none'')', t);
  end loop;
  foreach t in array array['platform_user_types', 'platform_project_types', 'platform_type_modules'] loop
    execute format('create trigger tell after insert or update or delete on sites.%I for each row execute function maison.tell_row(''sites'', ''none'')', t);
  end loop;
  foreach t in array array['mega_site_pages', 'menus'] loop
    execute format('create trigger tell after insert or update or delete on sites.%I for each row execute function maison.tell_row(''mega_site'', ''mega_site_id'')', t);
  end loop;
end $$;
create trigger tell after insert or update or delete on sites.mega_sites for each row execute function maison.tell_row('mega_site', 'id');
create trigger tell_sites after insert or update or delete on sites.mega_sites for each row execute function maison.tell_row('sites', 'none');
create trigger tell after insert or update or delete on sites.subsites for each row execute function maison.tell_row('subsite', 'id');
create trigger tell_mega after insert or update or delete on sites.subsites for each row execute function maison.tell_row('mega_site', 'mega_site_id');
create trigger tell after insert or update or delete on sites.mega_site_collections for each row execute function maison.tell_row('sites', 'none');
create trigger tell after insert or update or delete on sites.mega_site_collection_items for each row execute function maison.tell_row('sites', 'none');
