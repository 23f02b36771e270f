select n.nspname::text as schema
     , c.relname::text as name
     , coalesce(obj_description(c.oid, 'pg_class'), '') as comment
     , exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgfoid = to_regproc('maison.audit')) as audited
     , array(select distinct (regexp_matches(pg_get_expr(p.polqual, p.polrelid), 'organizations_with\(''([a-z._]+)''', 'g'))[1]
               from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r' and p.polname <> 'system')::text[] as read_words
     , array(select distinct (regexp_matches(pg_get_expr(p.polwithcheck, p.polrelid), 'organizations_with\(''([a-z._]+)''', 'g'))[1]
               from pg_policy p where p.polrelid = c.oid and p.polcmd = 'a')::text[] as create_words
     , array(select distinct (regexp_matches(pg_get_expr(p.polqual, p.polrelid), 'organizations_with\(''([a-z._]+)''', 'g'))[1]
               from pg_policy p where p.polrelid = c.oid and p.polcmd = 'w')::text[] as update_words
     , array(select distinct (regexp_matches(pg_get_expr(p.polqual, p.polrelid), 'organizations_with\(''([a-z._]+)''', 'g'))[1]
               from pg_policy p where p.polrelid = c.oid and p.polcmd = 'd')::text[] as delete_words
     , exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r' and pg_get_expr(p.polqual, p.polrelid) <> 'false') as readable
     , exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'a' and pg_get_expr(p.polwithcheck, p.polrelid) <> 'false')
         and has_any_column_privilege('maison_app', c.oid, 'insert') as insertable
     , exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'w' and pg_get_expr(p.polqual, p.polrelid) <> 'false')
         and has_any_column_privilege('maison_app', c.oid, 'update') as updatable
     , exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'd' and pg_get_expr(p.polqual, p.polrelid) <> 'false')
         and has_table_privilege('maison_app', c.oid, 'delete')
         -- Rows that stay have a trigger that refuses (8 is a removal); into the trash is a change.
         and (not exists (select from pg_trigger g
                           where g.tgrelid = c.oid and g.tgfoid = to_regproc('maison.refuse') and g.tgtype & 8 = 8)
              or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'deleted_at')) as deletable
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
 order by 1, 2
