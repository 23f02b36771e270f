select l.id, l.changed_at,
       coalesce('/' || k.prefix || '/' || s.slug || case when l.kind = 'subsite' then '' else '/' || l.kind || '/' || l.slug end, '') as path
  from (select l.id, l.kind, l.slug, l.subsite_id, l.project_type_id, l.changed_at from sites.listings l
         where l.mega_site_id = $1 and l.kind = $2 and l.id >= $3 order by l.id limit 2000) l
  left join sites.subsites s on s.id = l.subsite_id and s.visibility = 'public' and s.publish_state = 'published' and s.deleted_at is null
       and not exists (select from sites.platform_project_types t
                        where t.id = l.project_type_id and l.kind <> 'subsite' and t.modules is not null and l.kind <> all (t.modules))
  left join sites.platform_types k on k.id = s.platform_type_id
 order by l.id
