drop trigger search_follow on sites.mega_sites;
drop function search.follow_mega_site;
drop trigger search_delete on sites.listings;
drop trigger search_insert on sites.listings;
drop function search.follow_listings;
drop procedure search.watch_part;
do $$
declare t regclass;
begin
  for t in select distinct tgrelid::regclass from pg_trigger where tgname = 'search_insert' and tgfoid = 'search.index()'::regprocedure loop
    call search.unwatch(t);
  end loop;
end $$;
