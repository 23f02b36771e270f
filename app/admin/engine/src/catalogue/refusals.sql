-- What functions of ours say when they refuse and name no rule. Diesel keeps no SQL state for these, so the words tell them
-- from faults. Denials are known by their own list (app/db/src/denial.rs).
select distinct replace((found.parts)[1], '''''', '''') as words
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
 cross join lateral regexp_matches(p.prosrc, 'raise exception\s+''((?:[^'']|'''')+)''([^;]*)', 'g') as found (parts)
 where n.nspname not in ('pg_catalog', 'information_schema', 'public')
   and coalesce((found.parts)[2], '') !~ 'constraint\s*=|insufficient_privilege'
