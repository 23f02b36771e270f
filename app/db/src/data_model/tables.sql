select n.nspname::text as schema
     , coalesce(obj_description(n.oid, 'pg_namespace'), '') as schema_comment
     , c.relname::text as name
     , coalesce(replace(obj_description(c.oid, 'pg_class'), chr(10), ' '), '') as comment
     , c.relkind = 'v' as is_view
     , (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p', 'v')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
 order by n.nspname collate "C", c.relname collate "C"
