create or replace function search.follow() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare ids uuid[];
begin
  if maison.is_counting() or (session_user = 'maison_system' and current_setting('maison.quiet', true) = 'on') then return null; end if;
  if tg_op <> 'DELETE' then execute format('select array_agg(distinct %I) from new_rows', tg_argv[1]) into ids; end if;
  if tg_op <> 'INSERT' then
    execute format('select $1 || array_agg(distinct %I) from old_rows', tg_argv[1]) into ids using ids;
  end if;
  perform search.refresh(tg_argv[0]::regclass, array_remove(ids, null));
  return null;
end $$;
