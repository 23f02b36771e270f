-- Indexes that another one makes superfluous: the same kind over the same rows, beginning with the same columns. A rule
-- (unique) is never superfluous. The direction matters to those with several columns only.
with indexes as (
  select x.indexrelid, x.indrelid, n.nspname || '.' || i.relname as name, x.indisunique, i.relam, x.indnkeyatts as keys
       , coalesce(pg_get_expr(x.indpred, x.indrelid), '') as condition
       , (select array_agg(pg_get_indexdef(x.indexrelid, k, false) || ' ' || x.indclass[k - 1] || ' ' || x.indcollation[k - 1]
                           || case when x.indnkeyatts > 1 then ' ' || x.indoption[k - 1] else '' end order by k)
            from generate_series(1, x.indnkeyatts) k) as with_direction
       , (select array_agg(pg_get_indexdef(x.indexrelid, k, false) || ' ' || x.indclass[k - 1] || ' ' || x.indcollation[k - 1] order by k)
            from generate_series(1, x.indnkeyatts) k) as without
    from pg_index x
    join pg_class c on c.oid = x.indrelid and not c.relispartition and c.relkind in ('r', 'p')
    join pg_class i on i.oid = x.indexrelid
    join pg_am am on am.oid = i.relam and am.amname = 'btree'
    join pg_namespace n on n.oid = c.relnamespace
   where n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\_%'
)
select a.name || ' is repeated by ' || b.name as complaint
  from indexes a
  join indexes b on b.indrelid = a.indrelid and b.indexrelid <> a.indexrelid and b.condition = a.condition
   and case when a.keys = 1 then b.without[1:1] = a.without else b.with_direction[1:a.keys] = a.with_direction end
 where not a.indisunique and (b.keys > a.keys or b.indisunique or a.indexrelid > b.indexrelid)
 order by 1
