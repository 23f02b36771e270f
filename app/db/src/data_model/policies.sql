select n.nspname::text as schema
     , c.relname::text as table
     , p.polcmd::text as command
     , regexp_replace(coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), ''), '\s+', ' ', 'g') as condition
  from pg_policy p
  join pg_class c on c.oid = p.polrelid
  join pg_namespace n on n.oid = c.relnamespace
 -- A restrictive policy lets nobody in.
 where p.polpermissive and exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname = 'maison_app')
 order by 1, 2, 3, p.polname
