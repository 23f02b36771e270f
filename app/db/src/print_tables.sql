select n.nspname::text as schema
     , c.relname::text as name
     , coalesce(replace(obj_description(c.oid, 'pg_class'), chr(10), ' '), '') as comment
     , array(select a.attname::text
               from unnest(i.indkey) with ordinality as k (attnum, place)
               join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
              order by k.place) as key
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_index i on i.indrelid = c.oid and i.indisprimary
 where c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
 order by 1, 2
