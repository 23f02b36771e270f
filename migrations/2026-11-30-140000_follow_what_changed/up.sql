-- A statement that touches no row of what a document is made of follows nothing. Before, its empty list stood for every
-- row there is: contacts that were deleted, a thousand at once, had the index made anew a thousand times.
create or replace function search.follow() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare ids uuid[];
begin
  if maison.is_counting() or (session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on') then return null; end if;
  if tg_op <> 'DELETE' then execute format('select array_agg(distinct %I) from new_rows', tg_argv[1]) into ids; end if;
  if tg_op <> 'INSERT' then
    execute format('select $1 || array_agg(distinct %I) from old_rows', tg_argv[1]) into ids using ids;
  end if;
  ids := array_remove(ids, null);
  if cardinality(ids) > 0 then perform search.refresh(tg_argv[0]::regclass, ids); end if;
  return null;
end $$;
