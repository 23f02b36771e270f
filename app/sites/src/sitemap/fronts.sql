with listed as (
  select m.id, '/mega/' || k.name || '/' || m.slug as path, m.updated_at, k.id as type_id
    from sites.mega_sites m join sites.platform_types k on k.id = m.platform_type_id and k.deleted_at is null
   where m.visibility = 'public' and m.publish_state = 'published' and m.deleted_at is null
)
select k.id, '/mega/' || k.name as path, k.updated_at as changed_at from sites.platform_types k
 where k.deleted_at is null and exists (select from listed where type_id = k.id)
union all
select id, path, updated_at from listed
union all
select p.id, l.path || '/pages/' || p.slug, p.updated_at from sites.mega_site_pages p join listed l on l.id = p.mega_site_id
 where p.publish_state = 'published' and p.deleted_at is null
union all
select c.id, coalesce(l.path, '') || '/collections/' || c.slug, c.updated_at from sites.mega_site_collections c
  left join listed l on l.id = c.mega_site_id
 where c.publish_state = 'published' and c.deleted_at is null and (c.mega_site_id is null or l.id is not null)
union all
select c.id, l.path || '/explore/' || c.module, l.updated_at from sites.platform_type_modules c join listed l on l.type_id = c.platform_type_id
 where c.visible and c.module not in ('about', 'sections')
   and exists (select from sites.subsite_facets f where f.mega_site_id = l.id and f.kind = c.module and f.value = '')
 order by path limit 45000
