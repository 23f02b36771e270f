-- What is wrong with the shape of the database, one sentence per row.
with tables as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p')
     and n.nspname not in ('pg_catalog', 'information_schema', 'public')
     and n.nspname not like 'pg\_%'
), whole as (
  -- Partitions take comments and keys from their table.
  select t.* from tables t join pg_class c on c.oid = t.oid where not c.relispartition
)
select name || ': row-level security is not enabled and forced' as complaint
  from tables where not (relrowsecurity and relforcerowsecurity)
union all
select t.name || ': no policy for ' || command || ' by maison_app'
  from tables t
  cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as commands (command, letter)
 where not exists (select from pg_policy p
                    where p.polrelid = t.oid and p.polcmd::text = letter
                      and p.polroles = array[(select oid from pg_roles where rolname = 'maison_app')])
union all
select t.name || ': the policy ' || p.polname || ' is for everybody'
  from tables t join pg_policy p on p.polrelid = t.oid
 where 0 = any (p.polroles)
union all
select name || ': the table has no comment' from whole where obj_description(oid, 'pg_class') is null
union all
select t.name || ': more than 32 columns'
  from whole t
 where (select count(*) from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) > 32
union all
select t.name || ': no primary key' from whole t
 where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
union all
select t.name || '.' || c.conname || ': the foreign key has no index'
  from whole t
  join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
 where not exists (select from pg_index i
                    where i.indrelid = t.oid and i.indpred is null
                      and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
union all
select t.name || ': owned by ' || pg_get_userbyid(t.relowner) from tables t where pg_get_userbyid(t.relowner) <> 'maison_owner'
union all
select rolname || ' may pass over row-level security' from pg_roles
 where rolname in ('maison_owner', 'maison_app', 'maison_system') and (rolbypassrls or rolsuper)
union all
select 'maison_app belongs to ' || r.rolname
  from pg_roles r where r.rolname like 'maison\_%' and r.rolname <> 'maison_app' and pg_has_role('maison_app', r.oid, 'member')
union all
select p.oid::regprocedure || ': runs as its owner without a search_path of its own'
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
 where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
   and not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%')
union all
select t.name || ': maison_app may truncate it, or holds references or triggers on it'
  from tables t
 where has_table_privilege('maison_app', t.oid, 'truncate, references, trigger')
union all
select n.nspname || ': maison_app may create things in it'
  from pg_namespace n
 where n.nspname in ('auth', 'maison') and has_schema_privilege('maison_app', n.oid, 'create')
union all
select 'constraint ' || c.conname || ' of ' || t.name || ' is named ' || c.conname || ', which hides its rule'
  from whole t join pg_constraint c on c.conrelid = t.oid
 where c.contype = 'c' and c.conname ~ '_check[0-9]*$'
order by 1
