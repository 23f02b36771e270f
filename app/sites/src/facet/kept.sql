select substr(c.kind, length($2) + 2) as kind, c.value, c.count from (
  select f.kind, f.value, sum(f.count)::bigint as count,
         row_number() over (partition by f.kind order by sum(f.count) desc, f.value) as place
    from sites.subsite_facets f
   where f.mega_site_id = $1 and f.kind in ($2, $2 || '.tag', $2 || '.location', $2 || '.type', $2 || '.year')
   group by f.kind, f.value having sum(f.count) > 0) c
 where c.place <= 40 order by c.kind, c.count desc, c.value
