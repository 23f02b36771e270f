-- Every column of every table, with what is needed to write a row without knowing the table.
select n.nspname || '.' || c.relname as "table"
     , a.attname::text as name
     , t.typname::text as kind
     , a.attnotnull as required
     , (d.oid is not null or a.attidentity <> '') as has_default
     , (a.attgenerated <> '') as generated
     , coalesce(a.attnum = any (i.indkey), false) as in_key
     , has_column_privilege('maison_app', c.oid, a.attnum, 'update') and a.attgenerated = '' as app_updates
     , coalesce((select fn.nspname || '.' || fc.relname
                   from pg_constraint f
                   join pg_class fc on fc.oid = f.confrelid
                   join pg_namespace fn on fn.oid = fc.relnamespace
                  where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum] limit 1), '') as target
     , coalesce((select f.confdeltype::text from pg_constraint f
                  where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum] limit 1), '') as on_delete
     , coalesce((select pg_get_constraintdef(k.oid)
                   from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                    and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1), '') as words
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
 where c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
 order by 1, a.attnum
