-- Indexes that have the rows of an organisation in an order: what stands behind the organisation, and what next to it in the
-- same direction. Those over rows that are not in the trash count, because lists show no others. A list is read both ways,
-- with rows without a value apart from the others, so that an index with `nulls` elsewhere than usual does not help.
select n.nspname || '.' || c.relname as table
     , first.attname::text as first
     , case when x.indnkeyatts > 2 and x.indoption[2] = x.indoption[1] then second.attname::text end as second
  from pg_index x
  join pg_class c on c.oid = x.indrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class i on i.oid = x.indexrelid
  join pg_am am on am.oid = i.relam and am.amname = 'btree'
  join pg_attribute tenant on tenant.attrelid = c.oid and tenant.attnum = x.indkey[0] and tenant.attname = 'organization_id'
  join pg_attribute first on first.attrelid = c.oid and first.attnum = x.indkey[1]
  left join pg_attribute second on second.attrelid = c.oid and second.attnum = x.indkey[2]
 where x.indisvalid
   and x.indnkeyatts > 1
   and x.indoption[1] in (0, 3)
   and coalesce(pg_get_expr(x.indpred, x.indrelid), '(deleted_at IS NULL)') = '(deleted_at IS NULL)'
   and c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
 order by 1, 2
