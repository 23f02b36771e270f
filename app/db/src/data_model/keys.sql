select n.nspname::text collate "C" as schema
     , c.relname::text collate "C" as table
     , tn.nspname::text collate "C" as target_schema
     , t.relname::text collate "C" as target
     , bool_or(k.confdeltype = 'c') as cascades
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class t on t.oid = k.confrelid
  join pg_namespace tn on tn.oid = t.relnamespace
 where k.contype = 'f'
   and not c.relispartition
   and not t.relispartition
 group by 1, 2, 3, 4
 order by 1, 2, 3, 4
