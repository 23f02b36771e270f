-- Tables whose policy for reading shows rows to somebody who has no word: what is published, and parts of it.
select n.nspname || '.' || c.relname as name
  from pg_policy p
  join pg_class c on c.oid = p.polrelid
  join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (select pg_get_expr(p.polqual, p.polrelid) as expr) e
 where p.polcmd = 'r' and p.polname <> 'system'
   and n.nspname in ('cms', 'community', 'events', 'identity', 'media', 'sites')
   and (e.expr = 'true' or e.expr like '(true %' or e.expr ~ 'publish_state|visibility|status|is_public|EXISTS|sees\(|_at IS NULL')
   and e.expr !~ '^\(?\(?(user_id|profile_id|thread_id) = '
 group by 1
