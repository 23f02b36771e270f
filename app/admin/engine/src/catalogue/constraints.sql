-- Constraints, and unique indexes that are none: both have names that a refused change carries.
select n.nspname || '.' || c.relname as table
     , k.conname::text as name
     , k.contype::text as kind
     , array(select a.attname::text from unnest(k.conkey) with ordinality as u (attnum, at)
               join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum order by u.at) as columns
     , case when k.contype = 'c' then pg_get_constraintdef(k.oid) else '' end as definition
     , coalesce(fn.nspname || '.' || f.relname, '') as target
     , array(select a.attname::text from unnest(k.confkey) with ordinality as u (attnum, at)
               join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum order by u.at) as target_columns
     , k.confdeltype::text as on_delete
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_class f on f.oid = k.confrelid
  left join pg_namespace fn on fn.oid = f.relnamespace
 where k.contype in ('p', 'u', 'f', 'c', 'x')
   and c.relkind in ('r', 'p')
   and not c.relispartition
   and (k.confrelid = 0 or not f.relispartition)
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
union all
select n.nspname || '.' || c.relname
     , ic.relname::text
     , 'u'
     , array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality as u (attnum, at)
               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.attnum order by u.at)
     , coalesce(pg_get_expr(i.indpred, i.indrelid), '')
     , '', array[]::text[], ''
  from pg_index i
  join pg_class ic on ic.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = c.relnamespace
 where i.indisunique
   and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
   and c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
 order by 1, 2
