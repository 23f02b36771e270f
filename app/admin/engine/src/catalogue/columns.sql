-- What a trigger fills in before a row is added may be left out. Counters are columns that the trigger maison.keep_count moves; its arguments are table, link and counter.
with counters as (
  select (string_to_array(encode(g.tgargs, 'escape'), '\000'))[1] as parent
       , (string_to_array(encode(g.tgargs, 'escape'), '\000'))[3] as counter
    from pg_trigger g
   where g.tgfoid = to_regproc('maison.keep_count')
), steps as (
  select g.tgrelid
       , (string_to_array(encode(g.tgargs, 'escape'), '\000'))[1] as state
       , string_agg((string_to_array(encode(g.tgargs, 'escape'), '\000'))[2], ' ') as allowed
    from pg_trigger g
   where g.tgfoid = to_regproc('maison.steps') and g.tgparentid = 0
   group by 1, 2
)
select n.nspname || '.' || c.relname as table
     , a.attname::text as name
     , t.typname::text as kind
     , case when t.typname = 'numeric' and a.atttypmod > 0 then (a.atttypmod - 4) & 65535 else 0 end as scale
     , a.attnotnull as required
     , pg_get_expr(d.adbin, d.adrelid) as default_value
     , a.attgenerated <> '' or a.attidentity <> '' as generated
     , coalesce(replace(col_description(c.oid, a.attnum), chr(10), ' '), '') as comment
     , has_column_privilege('maison_app', c.oid, a.attnum, 'select') as selectable
     , has_column_privilege('maison_app', c.oid, a.attnum, 'insert') as insertable
     , has_column_privilege('maison_app', c.oid, a.attnum, 'update') as updatable
     , exists (select from counters k where k.parent = n.nspname || '.' || c.relname and k.counter = a.attname) as counter
     , s.allowed as steps
     , exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
                where g.tgrelid = c.oid and g.tgtype & 6 = 6 and not g.tgisinternal
                  and p.prosrc ~ ('new\.' || a.attname || '\s*:=|into\s+(strict\s+)?([\w.]+\s*,\s*)*new\.' || a.attname || '\M')) as filled
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join steps s on s.tgrelid = c.oid and s.state = a.attname
 where a.attnum > 0
   and not a.attisdropped
   and c.relkind in ('r', 'p')
   and not c.relispartition
   and n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and n.nspname not like 'pg\_%'
 order by c.oid, a.attnum
