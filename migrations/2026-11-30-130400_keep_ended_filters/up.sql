-- A filter whose time is over hides nothing, and stays for 30 days, so that its person can let it hold again.

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
    select x.id from identity.keyword_filters x where x.expires_at <= now() - interval '30 days' order by x.expires_at limit most);
  get diagnostics more = row_count;
  return done + more;
end $$;
comment on function identity.forget_ended(integer) is 'schedule: */10 * * * *. Deletes half-done sign-ins, mutes whose time is over, and filters 30 days later; says how many.';

create function identity.pattern_of(phrase text, whole_word boolean) returns text
  language sql immutable strict parallel safe set search_path = '' as $$
  select case when whole_word then '(?<!\w)' || p || '(?!\w)' else p end
    from regexp_replace(phrase, '([^[:alnum:][:space:]_])', '\\\1', 'g') p
$$;
comment on function identity.pattern_of(text, boolean) is 'The pattern that finds words; whatever stands in them is text.';

create function identity.unwanted(place text, how text) returns text
  language sql stable set search_path = '' as $$
  select string_agg(identity.pattern_of(f.phrase, f.whole_word), '|') from identity.keyword_filters f
   where f.profile_id = auth.profile_id() and f.action = how and place = any (f.contexts)
     and (f.expires_at is null or f.expires_at > now())
$$;
comment on function identity.unwanted(text, text) is 'One pattern of all words that whoever asks does not want to read in a place (feed, comments, notifications): hidden (hide) or behind a warning (warn). Null where there are none.';
