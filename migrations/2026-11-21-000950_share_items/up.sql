-- Enter once, appear everywhere: an item of one subsite shown on another, with where it came from.
create table sites.shared_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mega_site_id uuid not null references sites.mega_sites on delete restrict,
  subsite_id uuid not null references sites.subsites on delete cascade,
  module text not null constraint shared_items_module_value check (module in ('timeline', 'awards', 'albums', 'books', 'videos', 'gallery',
    'events', 'merch', 'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions')),
  item_id uuid not null,
  title text constraint shared_items_title_length check (length(title) between 1 and 200),
  summary text constraint shared_items_summary_length check (length(summary) <= 2000),
  asset_id uuid references media.assets on delete set null,
  relation text constraint shared_items_relation_length check (length(relation) <= 120),
  position integer not null default 0,
  featured boolean not null default false,
  publish_state text not null default 'draft' constraint shared_items_publish_state_value
    check (publish_state in ('draft', 'published', 'archived')),
  published_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint shared_items_once unique (subsite_id, module, item_id)
);
create index shared_items_organization on sites.shared_items (organization_id);
create index shared_items_item on sites.shared_items (module, item_id);
create index shared_items_by_subsite on sites.shared_items (subsite_id, module, position, id);
create index shared_items_asset on sites.shared_items (asset_id);
create index shared_items_created_by on sites.shared_items (created_by);
comment on table sites.shared_items is 'An item that lives on another subsite and is shown on this one, too: linked, not copied.';
comment on column sites.shared_items.title is 'What this page says instead of the item''s own title; null: the same. So with summary and asset_id.';
comment on column sites.shared_items.relation is 'Why it is shown here: producer, choreography, cover photograph.';
call auth.shape_subsite_part('sites.shared_items',
  'publish_state = ''published'' and deleted_at is null and sites.sees(module, item_id)');
call maison.part_triggers('sites.shared_items');

-- Nobody shows what they do not see themselves; runs with the rights of whoever shares.
create function sites.check_shared_item() returns trigger language plpgsql set search_path = '' as $$
begin
  if not sites.sees(new.module, new.item_id) then
    raise exception 'an item that is not seen is not shown' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger check_item before insert or update of module, item_id on sites.shared_items
  for each row execute function sites.check_shared_item();

-- What is gone is shown nowhere.
create function sites.forget_item() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from sites.shared_items where module = tg_argv[0] and item_id = old.id;
  delete from sites.page_descriptions where subject_type = tg_argv[0] and subject_id = old.id;
  return null;
end $$;
do $$
declare part text;
begin
  foreach part in array array['sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch',
      'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions'] loop
    execute format('create trigger forget_item after delete on %s for each row execute function sites.forget_item(%L)',
                   sites.module_table(part), part);
  end loop;
end $$;
