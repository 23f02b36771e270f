with found as materialized (
  select l.id, l.kind, l.rank, l.name, l.search from sites.listings l
   where l.search @@ sites.search_query($1)
     and (l.kind = 'subsite' or (exists (select from sites.platform_type_modules m
                                          where m.platform_type_id = l.platform_type_id and m.module = l.kind and m.visible)
                                 and not exists (select from sites.platform_project_types t
                                                  where t.id = l.project_type_id and t.modules is not null and l.kind <> all (t.modules))))
   limit 3000
), ranked as (
  select id, kind, count(*) over (partition by kind) as count,
         row_number() over (partition by kind order by ts_rank(search, sites.search_query($1)) desc, rank desc, id) as place
    from found
)
select id, kind, count from ranked
 where place <= case kind when 'subsite' then 12 else 6 end
 order by kind <> 'subsite', count desc, kind, place
