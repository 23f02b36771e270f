with numbered as (
  select l.mega_site_id, l.kind, l.id, l.changed_at,
         row_number() over (partition by l.mega_site_id, l.kind order by l.id) - 1 as n
    from sites.listings l
)
select n.mega_site_id, n.kind, (max(n.id::text) filter (where n.n % 40000 = 0))::uuid as start, max(n.changed_at) as changed_at
  from numbered n
  join sites.mega_sites m on m.id = n.mega_site_id and m.visibility = 'public'
 where n.kind = 'subsite' or exists (select from sites.platform_type_modules c
                                      where c.platform_type_id = m.platform_type_id and c.module = n.kind and c.visible)
 group by n.mega_site_id, n.kind, n.n / 40000
 order by n.mega_site_id, n.kind, 3
