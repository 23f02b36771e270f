create or replace function search.find(typed text, language text default 'und', types text[] default null, organization uuid default null,
                                       skip integer default 0, wanted integer default 20)
  returns table (subject_type text, subject_id uuid, organization_id uuid, locale text, title text, summary text,
                 happened_at timestamptz, score real)
  language plpgsql stable as $$
#variable_conflict use_column
declare
  candidate record;
  passed integer := 0;
begin
  for candidate in
    select c.id, c.score from search.candidates(typed, language, types, organization, least(greatest(skip, 0) + wanted, 200) * 3 + 100) c
  loop
    select d.subject_type, d.subject_id, d.organization_id, d.locale, d.title, left(d.body, 300), d.happened_at, candidate.score
      into subject_type, subject_id, organization_id, locale, title, summary, happened_at, score
      from search.documents d where d.id = candidate.id;
    continue when not found;
    passed := passed + 1;
    continue when passed <= skip;
    return next;
    exit when passed >= skip + wanted;
  end loop;
end $$;
drop function search.snippet(text, text, tsquery);
drop trigger search_paper on media.assets;
drop trigger search_insert on media.captions;
drop trigger search_update on media.captions;
drop trigger search_delete on media.captions;
drop trigger search_insert on community.post_media;
drop trigger search_update on community.post_media;
drop trigger search_delete on community.post_media;
drop function search.follow_paper(), search.follow_papers(), search.refresh_papers(uuid[]);
call search.watch_part('community.gallery_items', 'r.title', 'r.caption', $$array_to_string(r.tags, ' ')$$);
call search.watch('community.posts', 'coalesce(r.title, left(r.content, 80))',
  $$array['word:' || r.organization_id || ':community.read', 'word:' || r.organization_id || ':community.moderate',
    'word:' || r.organization_id || ':sites.update', 'subsite:' || r.subsite_id, 'house:' || (to_jsonb(r) ->> 'house_id'), 'profile:' || r.author_profile_id,
    case when r.publish_state = 'published' then
      case when r.subsite_id is not null then (select 'public' from sites.listings l where l.id = r.id)
           when coalesce(to_jsonb(r) ->> 'visibility', 'public') = 'public' then 'public'
           when to_jsonb(r) ->> 'visibility' not in ('private', 'unlisted', 'house') then 'signed_in' end end,
    case when r.publish_state = 'published' and r.subsite_id is not null then 'organization:' || r.organization_id end]$$,
  body => 'r.content', keywords => $$array_to_string(r.tags, ' ')$$,
  locale => '(select s.locale from sites.subsites s where s.id = r.subsite_id)', happened_at => 'coalesce(r.published_at, r.created_at)',
  condition => 'r.deleted_at is null');
drop function community.papers_of(uuid);
drop function media.words_of(uuid);
