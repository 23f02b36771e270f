select l.id, l.name as title, l.summary, s.name as by, l.tags, l.listed_at, l.changed_at,
       '/' || k.prefix || '/' || s.slug || case when l.kind = 'subsite' then '' else '/' || l.kind || '/' || l.slug end as path
  from (select l.* from sites.listings l
         where {scope} and ($2 is null or l.kind = $2)
           and (l.kind = 'subsite' or (exists (select from sites.platform_type_modules m
                                                where m.platform_type_id = l.platform_type_id and m.module = l.kind and m.visible)
                                       and not exists (select from sites.platform_project_types t
                                                        where t.id = l.project_type_id and t.modules is not null and l.kind <> all (t.modules))))
         order by l.listed_at desc, l.id desc limit {size}) l
  join sites.subsites s on s.id = l.subsite_id and s.visibility = 'public' and s.publish_state = 'published' and s.deleted_at is null
  join sites.platform_types k on k.id = s.platform_type_id
 order by l.listed_at desc, l.id desc
