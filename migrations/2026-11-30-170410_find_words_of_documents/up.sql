-- A post or a picture of the gallery is found by the words of its PDF, too: what poppler read from its first pages. They are a
-- part of the row's own document (search.documents), so that whoever sees the row finds it, and nobody else; they go with it.

create function media.words_of(asset uuid) returns text
  language sql stable set search_path = '' as $$
  select translate(c.content, chr(12), chr(10)) from media.captions c join media.assets a on a.id = c.asset_id
   where c.asset_id = asset and c.kind = 'transcript' and c.language = 'und' and c.status = 'published'
     and a.asset_type like 'doc%' and a.deleted_at is null
$$;
comment on function media.words_of(uuid) is 'What the first pages of a document say; null for what is none.';
revoke execute on function media.words_of from public;

-- What not all who see the post may see is left out: its words would give it away.
create function community.papers_of(post uuid) returns text
  language sql stable set search_path = '' as $$
  select string_agg(concat_ws(chr(10), m.alt_text, media.words_of(m.asset_id)), chr(10) order by m.position)
    from community.post_media m join media.assets a on a.id = m.asset_id
   where m.post_id = post and not m.is_withheld and a.asset_type like 'doc%' and a.members_of = '{}'
$$;
comment on function community.papers_of(uuid) is 'Titles and words of the documents of a post, as far as whoever sees the post sees them.';
revoke execute on function community.papers_of from public;

call search.watch('community.posts', 'coalesce(r.title, left(r.content, 80))',
  $$array['word:' || r.organization_id || ':community.read', 'word:' || r.organization_id || ':community.moderate',
    'word:' || r.organization_id || ':sites.update', 'subsite:' || r.subsite_id, 'house:' || (to_jsonb(r) ->> 'house_id'), 'profile:' || r.author_profile_id,
    case when r.publish_state = 'published' then
      case when r.subsite_id is not null then (select 'public' from sites.listings l where l.id = r.id)
           when coalesce(to_jsonb(r) ->> 'visibility', 'public') = 'public' then 'public'
           when to_jsonb(r) ->> 'visibility' not in ('private', 'unlisted', 'house') then 'signed_in' end end,
    case when r.publish_state = 'published' and r.subsite_id is not null then 'organization:' || r.organization_id end]$$,
  body => 'concat_ws(chr(10), r.content, community.papers_of(r.id))', keywords => $$array_to_string(r.tags, ' ')$$,
  locale => '(select s.locale from sites.subsites s where s.id = r.subsite_id)', happened_at => 'coalesce(r.published_at, r.created_at)',
  condition => 'r.deleted_at is null');
call search.watch_words('community.posts', 'community.post_media', 'post_id');
call search.watch_part('community.gallery_items', 'r.title', 'concat_ws(chr(10), r.caption, media.words_of(r.asset_id))',
  $$array_to_string(r.tags, ' ')$$);

-- Posts and pictures that show one of these assets are looked at again.
create function search.refresh_papers(assets uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  posts uuid[] := array(select distinct m.post_id from community.post_media m where m.asset_id = any (assets));
  items uuid[] := array(select i.id from community.gallery_items i where i.asset_id = any (assets));
begin
  if maison.is_counting() or maison.is_quiet() then return; end if;
  if posts <> '{}' then perform search.refresh('community.posts', posts); end if;
  if items <> '{}' then perform search.refresh('community.gallery_items', items); end if;
end $$;
revoke execute on function search.refresh_papers from public;

-- A document is read some seconds after it came.
create function search.follow_papers() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare assets uuid[];
begin
  if tg_op <> 'DELETE' then
    select array_agg(distinct n.asset_id) into assets from new_rows n where n.kind = 'transcript' and n.language = 'und';
  else
    select array_agg(distinct o.asset_id) into assets from old_rows o where o.kind = 'transcript' and o.language = 'und';
  end if;
  if assets is not null then perform search.refresh_papers(assets); end if;
  return null;
end $$;
create trigger search_insert after insert on media.captions referencing new table as new_rows
  for each statement execute function search.follow_papers();
create trigger search_update after update on media.captions referencing new table as new_rows
  for each statement execute function search.follow_papers();
create trigger search_delete after delete on media.captions referencing old table as old_rows
  for each statement execute function search.follow_papers();

-- So is one that fewer people may see, or that went.
create function search.follow_paper() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform search.refresh_papers(array[new.id]);
  return null;
end $$;
create trigger search_paper after update of members_of, deleted_at on media.assets
  for each row when (new.asset_type like 'doc%' and (old.members_of, old.deleted_at) is distinct from (new.members_of, new.deleted_at))
  execute function search.follow_paper();

-- The place where what was looked for stands, of a text that is longer than a line or two.
create function search.snippet(body text, locale text, wanted tsquery) returns text
  language sql stable parallel safe set search_path = '' as $$
  select case when length(body) <= 300 then body
    else pg_catalog.ts_headline(search.configuration(locale), body, wanted, 'StartSel="", StopSel="", MaxFragments=1, MinWords=15, MaxWords=40') end
$$;
comment on function search.snippet(text, text, tsquery) is 'The part of a text in which words stand; its beginning where they stand elsewhere.';
create or replace function search.find(typed text, language text default 'und', types text[] default null, organization uuid default null,
                                       skip integer default 0, wanted integer default 20)
  returns table (subject_type text, subject_id uuid, organization_id uuid, locale text, title text, summary text,
                 happened_at timestamptz, score real)
  language plpgsql stable as $$
#variable_conflict use_column
declare
  candidate record;
  words tsquery := search.query(typed, language);
  passed integer := 0;
begin
  for candidate in
    select c.id, c.score from search.candidates(typed, language, types, organization, least(greatest(skip, 0) + wanted, 200) * 3 + 100) c
  loop
    select d.subject_type, d.subject_id, d.organization_id, d.locale, d.title, d.body, d.happened_at, candidate.score
      into subject_type, subject_id, organization_id, locale, title, summary, happened_at, score
      from search.documents d where d.id = candidate.id;
    continue when not found;
    passed := passed + 1;
    continue when passed <= skip;
    summary := search.snippet(summary, locale, words);
    return next;
    exit when passed >= skip + wanted;
  end loop;
end $$;
