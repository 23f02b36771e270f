with found as materialized (
  select l.id, l.kind, l.rank, l.sort_name from sites.listings l
   where l.kind = 'subsite' and l.sort_name % maison.plain($1) limit 300
)
select id, kind, count(*) over () as count from found
 order by sort_name <-> maison.plain($1), rank desc, id limit 12
