drop function identity.unwanted(text, text);
drop function identity.pattern_of(text, boolean);

create or replace function identity.forget_ended(most integer default 10000) returns integer
  language plpgsql set search_path = '' as $$
declare done integer; more integer;
begin
  delete from identity.sign_in_challenges c where c.id in (
    select x.id from identity.sign_in_challenges x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics done = row_count;
  delete from identity.mutes m where m.id in (
    select x.id from identity.mutes x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count; done := done + more;
  delete from identity.keyword_filters f where f.id in (
    select x.id from identity.keyword_filters x where x.expires_at <= now() order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;
comment on function identity.forget_ended(integer) is 'schedule: */10 * * * *. Deletes half-done sign-ins, mutes and filters whose time is over; says how many.';
