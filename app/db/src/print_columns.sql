select n.nspname::text as schema
     , c.relname::text as table
     , a.attname::text as name
     , t.typname::text as kind
     , a.attnotnull as required
     , coalesce(replace(col_description(c.oid, a.attnum), chr(10), ' '), '') as comment
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
 where a.attnum > 0
   and not a.attisdropped
   and c.relkind in ('r', 'p')
   and not c.relispartition
   and t.typname <> 'tsvector'
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
 order by 1, 2, a.attnum
