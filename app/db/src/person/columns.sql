-- Every column whose comment begins with `pii:`, and every key of the tables that hold them. A marked uuid that is a
-- foreign key says "this row is about the person there": `target` names the table.
select format('%I.%I', n.nspname, c.relname) as "table"
     , quote_ident(a.attname) as name
     , t.typname::text as kind
     , a.attnotnull as required
     , coalesce(pg_get_expr(d.adbin, d.adrelid), '') as default_value
     , coalesce((select format('%I.%I', fn.nspname, fc.relname)
                   from pg_constraint f
                   join pg_class fc on fc.oid = f.confrelid
                   join pg_namespace fn on fn.oid = fc.relnamespace
                  where f.conrelid = c.oid and f.contype = 'f' and a.attnum = f.conkey[1] limit 1), '') as target
     , coalesce(obj_description(c.oid, 'pg_class') like '%Erasure deletes the rows.', false) as deletes
     , exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype) as has_id
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
 where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   and col_description(c.oid, a.attnum) like 'pii:%'
 order by 1, a.attnum
