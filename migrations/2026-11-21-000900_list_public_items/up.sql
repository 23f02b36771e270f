-- Items may have an audience of their own, and may stand outside of subsites: lists show those that everybody sees.

-- The table of a module.
create function sites.module_table(module text) returns regclass
  language sql stable set search_path = '' as $$
  select case module
    when 'sections' then 'sites.sections' when 'timeline' then 'sites.timeline_entries' when 'awards' then 'sites.awards'
    when 'albums' then 'sites.albums' when 'books' then 'sites.books' when 'videos' then 'sites.video_features'
    when 'gallery' then 'community.gallery_items' when 'events' then 'events.events' when 'merch' then 'sites.merch'
    when 'articles' then 'sites.articles' when 'posts' then 'community.posts' when 'bounties' then 'sites.bounties'
    when 'forum' then 'sites.forum_topics' when 'connections' then 'sites.connections'
    when 'contributions' then 'sites.contributions' end::regclass
$$;
comment on function sites.module_table(text) is 'The table that holds a module''s items; null for what is no module.';

-- Which of these items everybody may see: published, part of a subsite, and for all where the table knows audiences.
create function sites.listable(of_module text, ids uuid[]) returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
declare found uuid[];
begin
  execute format($sql$
    select coalesce(array_agg(t.id), '{}') from %s t
     where t.id = any ($1) and t.publish_state = 'published' and t.deleted_at is null and t.subsite_id is not null
       and coalesce(to_jsonb(t) ->> 'visibility', 'public') = 'public'
       and to_jsonb(t) ->> 'is_withheld' is distinct from 'true'$sql$, sites.module_table(of_module))
    into found using ids;
  return found;
end $$;
comment on function sites.listable(text, uuid[]) is 'Those of a module''s items that may stand in public lists.';
revoke execute on function sites.listable from public;

create or replace function sites.list_items(of_module text, ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  listed uuid[] := sites.listable(of_module, ids);
begin
  delete from sites.listings l where l.id = any (ids) and l.kind = of_module and l.id <> all (listed);
  insert into sites.listings (id, kind, organization_id, platform_type_id, mega_site_id, subsite_id, project_type_id, slug, name,
                              words, summary, location, tags, locale, featured, priority, sort_at, listed_at, changed_at)
  select i.id, i.module, s.organization_id, s.platform_type_id, s.mega_site_id, s.id, s.project_type_id, i.slug,
         coalesce(nullif(i.title, ''), left(i.summary, 80), i.slug), concat_ws(' ', s.name, array_to_string(i.tags, ' '), i.extra ->> 'location'),
         left(i.summary, 400), i.extra ->> 'location', i.tags, coalesce(i.extra ->> 'lang', s.locale), i.featured, -i.position,
         i.sort_at, coalesce(i.published_at, i.created_at), i.updated_at
    from sites.items i
    join sites.subsites s on s.id = i.subsite_id
    join sites.listings l on l.id = s.id
   where i.module = of_module and i.id = any (listed)
  on conflict (id) do update set
    organization_id = excluded.organization_id, platform_type_id = excluded.platform_type_id, mega_site_id = excluded.mega_site_id,
    subsite_id = excluded.subsite_id, project_type_id = excluded.project_type_id, slug = excluded.slug, name = excluded.name,
    words = excluded.words, summary = excluded.summary, location = excluded.location, tags = excluded.tags, locale = excluded.locale,
    featured = excluded.featured, priority = excluded.priority, sort_at = excluded.sort_at, listed_at = excluded.listed_at,
    changed_at = excluded.changed_at;
end $$;

-- A counter that moves changes nothing that lists show.
create or replace function sites.follow_items() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_counting() then return null; end if;
  if tg_op = 'DELETE' then
    delete from sites.listings l using old_rows o where l.id = o.id;
  else
    perform sites.list_items(tg_argv[0], array(select n.id from new_rows n));
  end if;
  return null;
end $$;
