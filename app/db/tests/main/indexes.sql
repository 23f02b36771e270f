-- Every index that stands for nothing but speed, and what it is for as far as its shape says so:
--   reference  the only one that finds the rows of a foreign key: deleting the parent, and joins, need it
--   list       a whole order that ends in the id: pages by keyset
--   (empty)    neither; the reason stands in indexes.txt
with indexes as (
  select x.indexrelid, x.indrelid, n.nspname || '.' || i.relname as name, am.amname as method, x.indnkeyatts as keys
       , x.indkey::int2[] as columns, x.indpred is null as whole
       , (select a.attname from pg_attribute a
           where a.attrelid = x.indrelid and a.attnum = (x.indkey::int2[])[x.indnkeyatts - 1]) as last
    from pg_index x
    join pg_class c on c.oid = x.indrelid and not c.relispartition and c.relkind in ('r', 'p')
    join pg_class i on i.oid = x.indexrelid
    join pg_am am on am.oid = i.relam
    join pg_namespace n on n.oid = c.relnamespace
   where not x.indisunique
     and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\_%'
     and not exists (select from pg_constraint r where r.conindid = x.indexrelid and r.contype = 'x')
), serving as (
  -- Trees that begin with the columns of a foreign key, unique ones, too.
  select f.oid as reference, x.indexrelid
    from pg_constraint f
    join pg_index x on x.indrelid = f.conrelid and x.indpred is null
     and f.conkey <@ (x.indkey::int2[])[0:cardinality(f.conkey) - 1]
    join pg_class i on i.oid = x.indexrelid
    join pg_am am on am.oid = i.relam and am.amname = 'btree'
   where f.contype = 'f'
), only_ones as (
  select min(indexrelid) as indexrelid from serving group by reference having count(*) = 1
)
select name
     , case when method = 'btree' and indexrelid in (select o.indexrelid from only_ones o) then 'reference'
            when method = 'btree' and whole and keys > 1 and last = 'id' then 'list'
            else '' end as purpose
  from indexes
 order by 1
