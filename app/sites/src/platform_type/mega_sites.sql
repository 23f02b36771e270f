select m.id, m.name, '/mega/' || k.name || '/' || m.slug as href, m.description, k.label as type_label, k.name as type_name,
       (select a.image from media.assets a where a.id = m.cover_asset_id and a.deleted_at is null) as cover,
       (select coalesce(sum(f.count), 0)::bigint from sites.subsite_facets f
         where f.mega_site_id = m.id and f.kind = 'subsite' and f.value = '') as subsites
  from sites.mega_sites m
  join sites.platform_types k on k.id = m.platform_type_id and k.deleted_at is null
 where ($1 is null or m.platform_type_id = $1)
   and m.publish_state = 'published' and m.deleted_at is null and m.visibility in ('public', 'members')
 order by k.label, m.featured desc, m.priority_score desc, m.name, m.id limit 200
