-- Watched words are looked for by the database, whoever writes: refused, held back, hidden behind a warning, or told to
-- the moderators. A report by the list of words has no reporter.
alter table community.content_reports alter column reporter_id drop not null;

-- Letters as they sound: compatibility forms, accents, vowel signs, stretched and invisible letters do not count, neither
-- does what stands between words.
create function community.plain_words(said text) returns text language sql immutable set search_path = '' as $$
  select btrim(regexp_replace(regexp_replace(lower(normalize(said, NFKD)),
    '[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
comment on function community.plain_words(text) is 'A text as watched words are looked for in it.';

create function community.word_hits(organization uuid, said text) returns table (phrase text, action text, reason text)
  language sql stable set search_path = '' as $$
  with spoken as materialized (select community.plain_words(said) as plain),
  -- Letters that somebody set apart ("b.a.d") count as a word, too.
  spelt as materialized (select s.plain, regexp_replace(s.plain, '(?<=\m[[:alnum:]]) (?=[[:alnum:]]\M)', '', 'g') as joined from spoken s)
  select w.phrase, w.action, w.reason
    from community.watched_words w cross join spelt s cross join lateral (select community.plain_words(w.phrase) as plain) p
   where w.organization_id = organization and case
     -- A phrase without letters is looked for as it is.
     when p.plain = '' then position(w.phrase in said) > 0
     when w.whole_word then position(' ' || p.plain || ' ' in ' ' || s.plain || ' ') > 0
                         or position(' ' || p.plain || ' ' in ' ' || s.joined || ' ') > 0
     else position(p.plain in s.plain) > 0 or position(p.plain in s.joined) > 0 end
   order by case w.action when 'refuse' then 0 when 'hold' then 1 when 'hide' then 2 else 3 end, w.phrase, w.id
$$;
comment on function community.word_hits(uuid, text) is 'The watched words in a text that whoever asks may know of, the gravest first.';

-- The gravest word in a row's text; none for what moderators write themselves.
create function community.watched(r jsonb) returns community.watched_words language plpgsql stable security definer set search_path = '' as $$
declare
  organization uuid := (r ->> 'organization_id')::uuid;
  hit community.watched_words;
begin
  -- Most organisations watch nothing, and most posts are written there.
  if not exists (select from community.watched_words w where w.organization_id = organization)
     or organization = any (auth.organizations_with('community.moderate')) then return null; end if;
  select h.phrase, h.action, h.reason into hit.phrase, hit.action, hit.reason
    from community.word_hits(organization, concat_ws(' ', r ->> 'title', r ->> 'content', r ->> 'content_warning')) h limit 1;
  return hit;
end $$;
revoke all on function community.watched(jsonb) from public;

create function community.watch_words() returns trigger language plpgsql security definer set search_path = '' as $$
declare hit community.watched_words;
begin
  if new.publish_state <> 'published' then return new; end if;
  hit := community.watched(to_jsonb(new));
  if hit.action = 'refuse' and auth.profile_id() is not null then
    raise exception 'a watched word' using errcode = 'check_violation', constraint = 'watched_words_refused';
  elsif hit.action in ('refuse', 'hold') then
    new.publish_state := 'archived';
  elsif hit.action = 'hide' and tg_table_name = 'posts' then
    new := jsonb_populate_record(new, jsonb_build_object('content_warning', coalesce(to_jsonb(new) ->> 'content_warning', left(hit.reason, 200), '…')));
  end if;
  return new;
end $$;

create function community.report_words() returns trigger language plpgsql security definer set search_path = '' as $$
declare hit community.watched_words;
begin
  hit := community.watched(to_jsonb(new));
  if hit.action is null then return null; end if;
  if new.publish_state = 'archived' then
    -- Nobody hid it: the list did, and only moderators show it again.
    insert into community.moderation_log (id, organization_id, action, subject_type, subject_id, profile_id)
    values (gen_random_uuid(), new.organization_id, 'content_hidden', tg_argv[0], new.id, new.author_profile_id);
  end if;
  insert into community.content_reports (id, organization_id, reporter_id, content_type, content_id, reason, description)
  select gen_random_uuid(), new.organization_id, null, tg_argv[0], new.id, 'other', hit.phrase
   where not exists (select from community.content_reports o
                      where o.content_type = tg_argv[0] and o.content_id = new.id and o.reporter_id is null and o.status in ('pending', 'reviewing'));
  return null;
end $$;

create trigger watch_words_insert before insert on community.posts for each row when (not maison.is_quiet()) execute function community.watch_words();
create trigger watch_words_update before update of title, content, content_warning, publish_state on community.posts
  for each row when (not maison.is_quiet() and not maison.is_erasing()
    and (old.title, old.content, old.content_warning, old.publish_state) is distinct from (new.title, new.content, new.content_warning, new.publish_state))
  execute function community.watch_words();
create trigger watch_words_insert before insert on community.comments for each row when (not maison.is_quiet()) execute function community.watch_words();
create trigger watch_words_update before update of content, publish_state on community.comments
  for each row when (not maison.is_quiet() and not maison.is_erasing()
    and (old.content, old.publish_state) is distinct from (new.content, new.publish_state))
  execute function community.watch_words();

create trigger report_words_insert after insert on community.posts for each row
  when (not maison.is_quiet() and new.publish_state <> 'draft') execute function community.report_words('posts');
create trigger report_words_update after update on community.posts for each row
  when (not maison.is_quiet() and not maison.is_erasing() and new.publish_state <> 'draft'
    and (old.title, old.content, old.content_warning, old.publish_state) is distinct from (new.title, new.content, new.content_warning, new.publish_state))
  execute function community.report_words('posts');
create trigger report_words_insert after insert on community.comments for each row
  when (not maison.is_quiet() and new.publish_state <> 'draft') execute function community.report_words('comments');
create trigger report_words_update after update on community.comments for each row
  when (not maison.is_quiet() and not maison.is_erasing() and new.publish_state <> 'draft'
    and (old.content, old.publish_state) is distinct from (new.content, new.publish_state))
  execute function community.report_words('comments');

-- Whoever is limited reaches their followers only.
create function community.limit_reach() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.visibility in ('public', 'members') and exists (
    select from community.sanctions s
     where s.profile_id = new.author_profile_id and s.organization_id = new.organization_id and s.kind = 'limit'
       and s.lifted_at is null and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now())) then
    new.visibility := 'followers';
  end if;
  return new;
end $$;
create trigger limit_reach before insert or update of visibility, publish_state on community.posts
  for each row when (not maison.is_quiet() and new.publish_state = 'published' and new.subsite_id is null) execute function community.limit_reach();

-- Moderators do not learn who reported them, and decide nothing about it.
alter policy read_rows on community.content_reports using (
  reporter_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])
      and reported_profile_id is distinct from (select auth.profile_id())));
alter policy update_rows on community.content_reports
  using (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])
         and reported_profile_id is distinct from (select auth.profile_id()))
  with check (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])
         and reported_profile_id is distinct from (select auth.profile_id()));

-- What somebody wrote in an appeal stays, and the answer is not theirs to write.
create function community.freeze_appeal() returns trigger language plpgsql set search_path = '' as $$
begin
  if auth.profile_id() is not null and (new.statement <> old.statement
      or (auth.profile_id() = old.profile_id and (new.answer, new.reviewer_id) is distinct from (old.answer, old.reviewer_id))) then
    raise exception 'an appeal stays as it was made' using errcode = 'check_violation', constraint = 'appeals_frozen';
  end if;
  return new;
end $$;
create trigger freeze_words before update on community.appeals for each row execute function community.freeze_appeal();
