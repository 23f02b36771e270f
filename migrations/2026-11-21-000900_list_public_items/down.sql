create or replace function sites.follow_items() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    delete from sites.listings l using old_rows o where l.id = o.id;
  else
    perform sites.list_items(tg_argv[0], array(select n.id from new_rows n));
  end if;
  return null;
end $$;

create or replace function sites.list_items(of_module text, ids uuid[]) returns void
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

drop function sites.listable;
drop function sites.module_table;
