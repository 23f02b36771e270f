-- What the public lists show. Row-level security hides an index from conditions whose operators are not leakproof
-- (text search, arrays, trigrams), and a list of 600,000 rows cannot live without them. So everything that everybody
-- may see in lists stands here once more, in one narrow shape under a policy that hides nothing; triggers keep it.
-- Cards are still read from the tables themselves, whose policies have the last word.
create table sites.listings (
  id uuid primary key,
  kind text not null,
  organization_id uuid not null,
  platform_type_id uuid not null,
  mega_site_id uuid not null,
  subsite_id uuid not null,
  project_type_id uuid,
  slug text not null,
  name text not null,
  sort_name text not null generated always as (maison.plain(name)) stored,
  words text not null default '',
  summary text,
  location text,
  tags text[] not null default '{}',
  locale text not null default 'en',
  featured boolean not null default false,
  priority bigint not null default 0,
  rank bigint not null generated always as (featured::integer::bigint * 4294967296 + priority) stored,
  sort_at timestamptz not null,
  listed_at timestamptz not null,
  changed_at timestamptz not null,
  search tsvector not null generated always as (
    setweight(to_tsvector('simple', maison.plain(name)), 'A')
    || setweight(to_tsvector('simple', maison.plain(words)), 'B')
    || setweight(to_tsvector('simple', maison.plain(coalesce(summary, ''))), 'C')) stored
);
create index listings_by_name on sites.listings (mega_site_id, kind, sort_name, id);
create index listings_by_date on sites.listings (mega_site_id, kind, sort_at, id);
create index listings_by_rank on sites.listings (mega_site_id, kind, rank, id);
create index listings_by_priority on sites.listings (mega_site_id, kind, priority, id);
create index listings_by_location on sites.listings (mega_site_id, kind, location);
create index listings_by_type on sites.listings (mega_site_id, project_type_id);
create index listings_by_id on sites.listings (mega_site_id, kind, id) include (changed_at);
create index listings_of_mega_site on sites.listings (mega_site_id, listed_at, id);
create index listings_of_subsite on sites.listings (subsite_id, listed_at, id);
create index listings_latest on sites.listings (listed_at, id);
create index listings_newest on sites.listings (kind, listed_at, id);
create index listings_next on sites.listings (kind, sort_at, id);
create index listings_strongest on sites.listings (kind, rank, id);
create index listings_tags on sites.listings using gin (tags);
create index listings_search on sites.listings using gin (search);
create index listings_trigram on sites.listings using gin (sort_name gin_trgm_ops) where kind = 'subsite';
comment on table sites.listings is 'Published subsites and items that everybody may see, for lists, search, feeds and sitemaps; kept by triggers.';
comment on column sites.listings.id is 'Of the subsite or of the item.';
comment on column sites.listings.kind is 'subsite, or the module that the item belongs to.';
comment on column sites.listings.sort_at is 'A subsite''s beginning, an item''s sort_at; unknown: year 1.';
comment on column sites.listings.listed_at is 'When it was published.';
comment on column sites.listings.changed_at is 'When it was last changed.';
comment on column sites.listings.words is 'Further words that find it.';
call auth.policies('sites.listings', 'true', 'false', 'false', 'false');

create table sites.subsite_facets (
  id uuid primary key,
  mega_site_id uuid not null,
  kind text not null,
  value text not null,
  count bigint not null
);
create index subsite_facets_value on sites.subsite_facets (mega_site_id, kind, value) include (count);
comment on table sites.subsite_facets is 'How many listings of a mega site have which value. A value''s count is the sum of its rows: writers only add rows, so they never wait for each other; rows are folded together now and then.';
comment on column sites.subsite_facets.kind is 'A kind of listing alone, or with .tag, .location, .type or .year.';
call auth.policies('sites.subsite_facets', 'true', 'false', 'false', 'false');

-- Under which values a listing counts.
create function sites.facets_of(of_kind text, tags text[], location text, project_type uuid, sort_at timestamptz)
  returns table (kind text, value text) language sql immutable parallel safe as $$
  select of_kind, ''
  union all select of_kind || '.tag', t from unnest(tags) t
  union all select 'subsite.location', location where of_kind = 'subsite' and location is not null
  union all select 'subsite.type', project_type::text where of_kind = 'subsite' and project_type is not null
  union all select of_kind || '.year', extract(year from sort_at at time zone 'UTC')::text
             where extract(year from sort_at at time zone 'UTC') > 1
$$;

-- Folds the rows of values that have several. One at a time per mega site; who comes second leaves it to be.
create function sites.fold_facets(mega uuid) returns void language plpgsql as $$
begin
  if pg_try_advisory_xact_lock(72460, hashtext(mega::text)) then
    with many as (
      select f.kind, f.value from sites.subsite_facets f where f.mega_site_id = mega
       group by f.kind, f.value having count(*) > 1
    ), gone as (
      delete from sites.subsite_facets f using many m
       where f.mega_site_id = mega and f.kind = m.kind and f.value = m.value
      returning f.kind, f.value, f.count
    )
    insert into sites.subsite_facets (id, mega_site_id, kind, value, count)
    select gen_random_uuid(), mega, g.kind, g.value, sum(g.count) from gone g group by g.kind, g.value having sum(g.count) <> 0;
  end if;
end $$;

create function sites.count_facets() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  mega uuid;
begin
  if tg_op = 'INSERT' then
    insert into sites.subsite_facets (id, mega_site_id, kind, value, count)
    select gen_random_uuid(), n.mega_site_id, f.kind, f.value, count(*)
      from new_rows n cross join lateral sites.facets_of(n.kind, n.tags, n.location, n.project_type_id, n.sort_at) f group by 2, 3, 4;
    select n.mega_site_id into mega from new_rows n limit 1;
  elsif tg_op = 'DELETE' then
    insert into sites.subsite_facets (id, mega_site_id, kind, value, count)
    select gen_random_uuid(), o.mega_site_id, f.kind, f.value, -count(*)
      from old_rows o cross join lateral sites.facets_of(o.kind, o.tags, o.location, o.project_type_id, o.sort_at) f group by 2, 3, 4;
    select o.mega_site_id into mega from old_rows o limit 1;
  else
    insert into sites.subsite_facets (id, mega_site_id, kind, value, count)
    select gen_random_uuid(), c.mega_site_id, c.kind, c.value, sum(c.one)
      from (select n.mega_site_id, f.kind, f.value, 1 as one from new_rows n cross join lateral sites.facets_of(n.kind, n.tags, n.location, n.project_type_id, n.sort_at) f
            union all
            select o.mega_site_id, f.kind, f.value, -1 from old_rows o cross join lateral sites.facets_of(o.kind, o.tags, o.location, o.project_type_id, o.sort_at) f) c
     group by 2, 3, 4 having sum(c.one) <> 0;
    select n.mega_site_id into mega from new_rows n limit 1;
  end if;
  if mega is not null then
    perform maison.tell('listings:');
    if random() < 0.02 then perform sites.fold_facets(mega); end if;
  end if;
  return null;
end $$;
create trigger count_insert after insert on sites.listings referencing new table as new_rows
  for each statement execute function sites.count_facets();
create trigger count_update after update on sites.listings referencing old table as old_rows new table as new_rows
  for each statement execute function sites.count_facets();
create trigger count_delete after delete on sites.listings referencing old table as old_rows
  for each statement execute function sites.count_facets();

-- Counts a mega site's facets anew; writers wait meanwhile. For the nightly check.
create function sites.recount_facets(mega uuid) returns void language plpgsql as $$
begin
  lock table sites.subsite_facets in share row exclusive mode;
  delete from sites.subsite_facets where mega_site_id = mega;
  insert into sites.subsite_facets (id, mega_site_id, kind, value, count)
  select gen_random_uuid(), mega, f.kind, f.value, count(*)
    from sites.listings l cross join lateral sites.facets_of(l.kind, l.tags, l.location, l.project_type_id, l.sort_at) f where l.mega_site_id = mega group by 3, 4;
end $$;

-- Subsites that everybody may see in lists.
create function sites.list_subsites(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  -- A mega site that is being hidden at the same time is waited for, so that nothing of it stays listed.
  perform from sites.mega_sites m where m.id in (select s.mega_site_id from sites.subsites s where s.id = any (ids)) order by m.id for share;
  delete from sites.listings l
   where l.subsite_id = any (ids)
     and not exists (select from sites.subsites s join sites.mega_sites m on m.id = s.mega_site_id
                      where s.id = l.subsite_id and s.publish_state = 'published' and s.visibility = 'public' and s.deleted_at is null
                        and m.publish_state = 'published' and m.visibility = 'public' and m.deleted_at is null);
  insert into sites.listings (id, kind, organization_id, platform_type_id, mega_site_id, subsite_id, project_type_id, slug, name,
                              words, summary, location, tags, locale, featured, priority, sort_at, listed_at, changed_at)
  select s.id, 'subsite', s.organization_id, s.platform_type_id, s.mega_site_id, s.id, s.project_type_id, s.slug, s.name,
         concat_ws(' ', s.tagline, s.location, array_to_string(s.tags, ' ')), coalesce(left(s.bio, 400), s.tagline), s.location, s.tags,
         s.locale, s.featured, s.priority_score, maison.moment(s.start_date), coalesce(s.published_at, s.created_at), s.updated_at
    from sites.subsites s join sites.mega_sites m on m.id = s.mega_site_id
   where s.id = any (ids) and s.publish_state = 'published' and s.visibility = 'public' and s.deleted_at is null
     and m.publish_state = 'published' and m.visibility = 'public' and m.deleted_at is null
  on conflict (id) do update set
    organization_id = excluded.organization_id, platform_type_id = excluded.platform_type_id, mega_site_id = excluded.mega_site_id,
    project_type_id = excluded.project_type_id, slug = excluded.slug, name = excluded.name, words = excluded.words,
    summary = excluded.summary, location = excluded.location, tags = excluded.tags, locale = excluded.locale,
    featured = excluded.featured, priority = excluded.priority, sort_at = excluded.sort_at, listed_at = excluded.listed_at,
    changed_at = excluded.changed_at;
end $$;

-- Items of one module, whose subsites everybody may see. A list that is in nobody's explore page (free sections) stays out.
create function sites.list_items(of_module text, ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from sites.listings l
   where l.id = any (ids) and l.kind = of_module
     and not exists (select from sites.items i where i.module = of_module and i.id = l.id and i.publish_state = 'published' and i.deleted_at is null);
  insert into sites.listings (id, kind, organization_id, platform_type_id, mega_site_id, subsite_id, project_type_id, slug, name,
                              words, summary, location, tags, locale, featured, priority, sort_at, listed_at, changed_at)
  select i.id, i.module, s.organization_id, s.platform_type_id, s.mega_site_id, s.id, s.project_type_id, i.slug,
         coalesce(nullif(i.title, ''), left(i.summary, 80), i.slug), concat_ws(' ', s.name, array_to_string(i.tags, ' '), i.extra ->> 'location'),
         left(i.summary, 400), i.extra ->> 'location', i.tags, coalesce(i.extra ->> 'lang', s.locale), i.featured, -i.position,
         i.sort_at, coalesce(i.published_at, i.created_at), i.updated_at
    from sites.items i
    join sites.subsites s on s.id = i.subsite_id
    join sites.listings l on l.id = s.id
   where i.module = of_module and i.id = any (ids) and i.publish_state = 'published' and i.deleted_at is null
  on conflict (id) do update set
    organization_id = excluded.organization_id, platform_type_id = excluded.platform_type_id, mega_site_id = excluded.mega_site_id,
    subsite_id = excluded.subsite_id, project_type_id = excluded.project_type_id, slug = excluded.slug, name = excluded.name,
    words = excluded.words, summary = excluded.summary, location = excluded.location, tags = excluded.tags, locale = excluded.locale,
    featured = excluded.featured, priority = excluded.priority, sort_at = excluded.sort_at, listed_at = excluded.listed_at,
    changed_at = excluded.changed_at;
end $$;

-- All items of some subsites: after a subsite was shown or moved.
create function sites.list_items_of(subsites uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  part record;
begin
  for part in select i.module, array_agg(i.id) as ids from sites.items i
               where i.subsite_id = any (subsites) and i.module <> 'sections' and i.publish_state = 'published' and i.deleted_at is null
               group by i.module loop
    perform sites.list_items(part.module, part.ids);
  end loop;
end $$;

-- Everything of one mega site: after it was shown or hidden.
create function sites.list_mega_site(mega uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  batch uuid[];
  last uuid := '00000000-0000-0000-0000-000000000000';
begin
  if not exists (select from sites.mega_sites m where m.id = mega and m.publish_state = 'published' and m.visibility = 'public' and m.deleted_at is null) then
    delete from sites.listings where mega_site_id = mega;
    return;
  end if;
  loop
    select array_agg(b.id order by b.id) into batch from
      (select s.id from sites.subsites s where s.mega_site_id = mega and s.id > last order by s.id limit 5000) b;
    exit when batch is null;
    perform sites.list_subsites(batch);
    perform sites.list_items_of(batch);
    last := batch[array_upper(batch, 1)];
  end loop;
end $$;

create function sites.follow_subsites() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  ids uuid[];
begin
  if tg_op = 'INSERT' then
    perform sites.list_subsites(array(select n.id from new_rows n));
  elsif tg_op = 'DELETE' then
    delete from sites.listings l using old_rows o where l.subsite_id = o.id;
  else
    perform sites.list_subsites(array(select n.id from new_rows n));
    ids := array(select n.id from new_rows n join old_rows o on o.id = n.id
                  where (n.visibility, n.publish_state, n.deleted_at, n.mega_site_id, n.project_type_id, n.name, n.locale)
                        is distinct from (o.visibility, o.publish_state, o.deleted_at, o.mega_site_id, o.project_type_id, o.name, o.locale));
    if cardinality(ids) > 0 then perform sites.list_items_of(ids); end if;
  end if;
  return null;
end $$;
create trigger list_insert after insert on sites.subsites referencing new table as new_rows
  for each statement execute function sites.follow_subsites();
create trigger list_update after update on sites.subsites referencing old table as old_rows new table as new_rows
  for each statement execute function sites.follow_subsites();
create trigger list_delete after delete on sites.subsites referencing old table as old_rows
  for each statement execute function sites.follow_subsites();

create function sites.follow_mega_site() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform sites.list_mega_site(new.id);
  return null;
end $$;
create trigger list_update after update on sites.mega_sites for each row
  when ((new.visibility, new.publish_state, new.deleted_at, new.platform_type_id)
        is distinct from (old.visibility, old.publish_state, old.deleted_at, old.platform_type_id))
  execute function sites.follow_mega_site();

-- tg_argv: the module.
create function sites.follow_items() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    delete from sites.listings l using old_rows o where l.id = o.id;
  else
    perform sites.list_items(tg_argv[0], array(select n.id from new_rows n));
  end if;
  return null;
end $$;
do $$
declare
  part text[];
begin
  foreach part slice 1 in array array[['sites.timeline_entries', 'timeline'], ['sites.awards', 'awards'], ['sites.albums', 'albums'],
      ['sites.books', 'books'], ['sites.video_features', 'videos'], ['community.gallery_items', 'gallery'], ['events.events', 'events'],
      ['sites.merch', 'merch'], ['sites.articles', 'articles'], ['community.posts', 'posts'], ['sites.bounties', 'bounties'],
      ['sites.forum_topics', 'forum'], ['sites.connections', 'connections'], ['sites.contributions', 'contributions']] loop
    execute format('create trigger list_insert after insert on %s referencing new table as new_rows
      for each statement execute function sites.follow_items(%L)', part[1], part[2]);
    execute format('create trigger list_update after update on %s referencing new table as new_rows
      for each statement execute function sites.follow_items(%L)', part[1], part[2]);
    execute format('create trigger list_delete after delete on %s referencing old table as old_rows
      for each statement execute function sites.follow_items(%L)', part[1], part[2]);
  end loop;
end $$;

-- What a visitor typed, as a search for all of its words, the last one possibly unfinished. Never fails.
create function sites.search_query(typed text) returns tsquery
  language sql immutable parallel safe as $$
  select case when q::text = '' then q else (q::text || ':*')::tsquery end
    from plainto_tsquery('simple', maison.plain(typed)) q
$$;

revoke execute on function sites.list_subsites, sites.list_items, sites.list_items_of, sites.list_mega_site from public;
grant execute on function sites.list_subsites, sites.list_items, sites.list_items_of, sites.list_mega_site to maison_system;
