-- Columns that hold sealed secrets, with the key of their table.
select format('%I.%I', n.nspname, c.relname) as "table"
     , quote_ident(a.attname) as name
     , quote_ident(k.attname) as key
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
  join pg_namespace n on n.oid = c.relnamespace
  join pg_index i on i.indrelid = c.oid and i.indisprimary
  join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
 where a.attnum > 0 and not a.attisdropped
   and col_description(c.oid, a.attnum) like 'secret:%'
 order by 1, 2
