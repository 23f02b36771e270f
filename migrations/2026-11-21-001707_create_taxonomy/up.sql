create table cms.content_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint content_tags_name_length check (length(name) between 1 and 80),
  slug text not null constraint content_tags_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  color text default '#6b7280' constraint content_tags_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  description text constraint content_tags_description_length check (length(description) <= 1000),
  usage_count integer not null default 0 constraint content_tags_usage_count_range check (usage_count >= 0),
  merged_into_id uuid references cms.content_tags on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_tags_slug_key unique (organization_id, slug)
);
create index content_tags_merged_into on cms.content_tags (merged_into_id);
create index content_tags_list on cms.content_tags (organization_id, usage_count desc, name, id);
comment on table cms.content_tags is 'Words that editors give to entries.';
comment on column cms.content_tags.usage_count is 'Entries that have it; for showing only.';
comment on column cms.content_tags.merged_into_id is 'The tag that took over its entries; the old address redirects there.';
call auth.shape_organization('cms.content_tags', 'cms', 'true');
create trigger no_cycle before insert or update of merged_into_id on cms.content_tags
  for each row execute function maison.no_cycle('merged_into_id');
create trigger touch before update on cms.content_tags for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_tags for each row execute function maison.audit();

create table cms.content_entry_tags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  tag_id uuid not null references cms.content_tags on delete cascade,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint content_entry_tags_once unique (entry_id, tag_id)
);
create index content_entry_tags_tag on cms.content_entry_tags (tag_id, created_at desc, id desc);
comment on table cms.content_entry_tags is 'Which entry has which tag.';
call auth.shape_organization('cms.content_entry_tags', 'cms', 'cms.sees_entry(entry_id)');
create trigger count_usage_count after insert or delete or update of tag_id on cms.content_entry_tags
  for each row execute function maison.keep_count('cms.content_tags', 'tag_id', 'usage_count');
create trigger tell after insert or update or delete on cms.content_entry_tags for each row execute function maison.tell_row('entry', 'entry_id');

create table cms.content_categories (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint content_categories_name_length check (length(name) between 1 and 80),
  slug text not null constraint content_categories_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text constraint content_categories_description_length check (length(description) <= 2000),
  parent_id uuid references cms.content_categories on delete restrict,
  icon text,
  color text constraint content_categories_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  sort_order integer not null default 0,
  depth integer not null default 0 constraint content_categories_depth_range check (depth between 0 and 20),
  path text not null default '',
  usage_count integer not null default 0 constraint content_categories_usage_count_range check (usage_count >= 0),
  merged_into_id uuid references cms.content_categories on delete set null,
  seo_title text constraint content_categories_seo_title_length check (length(seo_title) <= 200),
  seo_description text constraint content_categories_seo_description_length check (length(seo_description) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint content_categories_slug_key unique (organization_id, slug)
);
create index content_categories_parent on cms.content_categories (parent_id, sort_order, id);
create index content_categories_merged_into on cms.content_categories (merged_into_id);
create index content_categories_path on cms.content_categories (organization_id, path text_pattern_ops);
comment on table cms.content_categories is 'The tree of subjects.';
comment on column cms.content_categories.path is 'Slugs from the root, /marketing/social; filled by trigger, as is depth.';
comment on column cms.content_categories.usage_count is 'Entries directly in it; for showing only.';
call auth.shape_organization('cms.content_categories', 'cms', 'true');
create trigger no_cycle before insert or update of parent_id on cms.content_categories
  for each row execute function maison.no_cycle('parent_id');

create function cms.fill_category() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare above cms.content_categories;
begin
  if new.parent_id is not null then
    select * into above from cms.content_categories c where c.id = new.parent_id and c.organization_id = new.organization_id;
    if not found then
      raise exception 'parent_id is not of this organisation' using errcode = 'foreign_key_violation';
    end if;
  end if;
  new.depth := coalesce(above.depth + 1, 0);
  new.path := coalesce(above.path, '') || '/' || new.slug;
  return new;
end $$;
create trigger path_of_category before insert or update of parent_id, slug, organization_id, path, depth on cms.content_categories
  for each row execute function cms.fill_category();

create function cms.follow_category() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.path <> old.path then
    update cms.content_categories set path = '' where parent_id = new.id;
  end if;
  return null;
end $$;
create trigger follow_category after update on cms.content_categories for each row execute function cms.follow_category();
create trigger touch before update on cms.content_categories for each row execute function maison.touch();
create trigger audit after insert or update or delete on cms.content_categories for each row execute function maison.audit();

create table cms.content_entry_categories (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  entry_id uuid not null references cms.content_entries on delete cascade,
  category_id uuid not null references cms.content_categories on delete cascade,
  is_primary boolean not null default false,
  created_at timestamptz not null default now(),
  constraint content_entry_categories_once unique (entry_id, category_id)
);
create unique index content_entry_categories_primary_key on cms.content_entry_categories (entry_id) where is_primary;
create index content_entry_categories_category on cms.content_entry_categories (category_id, created_at desc, id desc);
comment on table cms.content_entry_categories is 'Which entry stands in which category.';
comment on column cms.content_entry_categories.is_primary is 'The one that breadcrumbs show.';
call auth.shape_organization('cms.content_entry_categories', 'cms', 'cms.sees_entry(entry_id)');
create trigger count_usage_count after insert or delete or update of category_id on cms.content_entry_categories
  for each row execute function maison.keep_count('cms.content_categories', 'category_id', 'usage_count');
create trigger tell after insert or update or delete on cms.content_entry_categories for each row execute function maison.tell_row('entry', 'entry_id');
