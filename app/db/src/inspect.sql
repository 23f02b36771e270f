-- Our tables: those in schemas that migrations made.
with ours as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relowner,
         c.relrowsecurity and c.relforcerowsecurity
           and exists (select from pg_policy p where p.polrelid = c.oid) as guarded
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p')
     and n.nspname not in ('public', 'information_schema')
     and n.nspname not like 'pg\_%'
     -- Partitions are reached through their table, whose policies count, unless somebody was let in directly.
     and (not c.relispartition or has_table_privilege('maison_app', c.oid, 'select, insert, update, delete'))
)
select current_user::text as role, r.rolsuper as superuser, r.rolbypassrls as bypasses,
       (select count(*) from ours where relowner = r.oid) as owned,
       (select count(*) from ours) as tables,
       (select count(*) from ours where has_schema_privilege(split_part(name, '.', 1), 'usage')
                                    and has_table_privilege(oid, 'select')) as readable,
       array(select name from ours where not guarded order by name) as unguarded,
       extract(epoch from clock_timestamp())::float8 as now
  from pg_roles r
 where r.rolname = current_user
