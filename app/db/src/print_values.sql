-- Value sets: columns with one check named …_value.
select n.nspname::text as schema
     , c.relname::text as table
     , a.attname::text as column
     , pg_get_constraintdef(k.oid) as definition
     , coalesce(replace(col_description(c.oid, a.attnum), chr(10), ' '), '') as comment
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid and c.relkind in ('r', 'p') and not c.relispartition
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
 where k.contype = 'c' and k.conname like '%\_value' and cardinality(k.conkey) = 1 and a.atttypid = 'text'::regtype
 order by 1, 2, a.attnum
