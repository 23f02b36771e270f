-- The database's catalogue as text, one thing per row, without what changes by itself.
with spaces as (
  select oid, nspname from pg_namespace
   where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public') and nspname not like 'pg\_t%'
)
select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || case when a.attnotnull then ' not null' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
       || coalesce(' -- ' || col_description(c.oid, a.attnum), '') as complaint
  from spaces n join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v')
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
union all
select 'table ' || n.nspname || '.' || c.relname || ' rls ' || c.relrowsecurity || c.relforcerowsecurity
       || ' owner ' || pg_get_userbyid(c.relowner) || ' grants ' || coalesce(c.relacl::text, '')
       || coalesce(' -- ' || obj_description(c.oid, 'pg_class'), '')
  from spaces n join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v')
union all
select 'constraint ' || n.nspname || '.' || c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
  from spaces n join pg_class c on c.relnamespace = n.oid join pg_constraint k on k.conrelid = c.oid
union all
select 'index ' || schemaname || '.' || indexdef from pg_indexes where schemaname in (select nspname from spaces)
union all
select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text || ' '
       || coalesce(qual, '') || ' check ' || coalesce(with_check, '')
  from pg_policies where schemaname in (select nspname from spaces)
union all
select 'trigger ' || n.nspname || '.' || c.relname || ' ' || pg_get_triggerdef(t.oid)
  from spaces n join pg_class c on c.relnamespace = n.oid join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
union all
select 'function ' || n.nspname || '.' || p.proname || ' ' || md5(pg_get_functiondef(p.oid)) || ' ' || coalesce(p.proacl::text, '')
  from spaces n join pg_proc p on p.pronamespace = n.oid and p.prokind in ('f', 'p')
union all
select 'schema ' || nspname || ' ' from spaces where nspname not in ('auth', 'maison')
order by 1
