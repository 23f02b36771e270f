-- What there is today becomes searchable. Audiences say who may come into question by the row's own columns; the row's
-- policies have the last word.

call search.watch('identity.profiles', 'r.display_name',
  $$case r.visibility when 'public' then array['public'] when 'members' then array['signed_in'] else array['user:' || r.user_id] end$$,
  body => 'r.bio', keywords => $$concat_ws(' ', r.ballroom_name, r.handle)$$, organization => 'null', condition => $$r.status = 'active'$$);

call search.watch('media.assets', 'r.name',
  $$array['word:' || r.organization_id || ':media.read', case when r.visibility = 'public' then 'public' end]$$,
  body => 'r.description', keywords => $$concat_ws(' ', r.alt_text, r.credit, array_to_string(r.tags, ' '))$$,
  condition => 'r.deleted_at is null');

call search.watch('sites.mega_sites', 'r.name',
  $$array['word:' || r.organization_id || ':sites.read',
    case when r.publish_state = 'published' then case r.visibility when 'public' then 'public' when 'members' then 'organization:' || r.organization_id end end]$$,
  body => $$concat_ws(E'\n', r.description, r.about_text)$$, locale => 'r.locale', condition => 'r.deleted_at is null');

call search.watch('sites.mega_site_pages', 'r.title',
  $$array['word:' || r.organization_id || ':sites.read',
    case when r.publish_state = 'published' then (select case m.visibility when 'public' then 'public' when 'members' then 'organization:' || m.organization_id end
      from sites.mega_sites m where m.id = r.mega_site_id and m.publish_state = 'published' and m.deleted_at is null) end]$$,
  body => 'r.body', locale => '(select m.locale from sites.mega_sites m where m.id = r.mega_site_id)', condition => 'r.deleted_at is null');

call search.watch('sites.mega_site_collections', 'r.title',
  $$array['word:' || r.organization_id || ':sites.read', case when r.publish_state = 'published' then 'public' end]$$,
  body => 'r.description', condition => 'r.deleted_at is null');

call search.watch('sites.subsites', 'r.name',
  $$array['word:' || r.organization_id || ':sites.update', 'subsite:' || r.id,
    case when r.publish_state = 'published' then 'organization:' || r.organization_id end,
    case when exists (select from sites.listings l where l.id = r.id) then 'public' end]$$,
  body => $$concat_ws(E'\n', r.tagline, r.bio, r.about_text)$$, keywords => $$concat_ws(' ', r.location, array_to_string(r.tags, ' '))$$,
  locale => 'r.locale', condition => 'r.deleted_at is null');

-- Parts of subsites: the public finds what public lists show, so nothing of an unlisted subsite; whoever works on the
-- subsite finds drafts, too.
create procedure search.watch_part(watched regclass, title text, body text default '''''', keywords text default '''''',
                                   locale text default '(select s.locale from sites.subsites s where s.id = r.subsite_id)')
  language plpgsql as $$
begin
  call search.watch(watched, title,
    format($a$array['word:' || r.organization_id || ':sites.update', 'subsite:' || r.subsite_id,
      case when r.publish_state = 'published' then 'organization:' || r.organization_id end,
      case when r.publish_state = 'published' and exists (select from sites.listings l where l.id = %s) then 'public' end]$a$,
      case when watched = 'sites.sections'::regclass then 'r.subsite_id' else 'r.id' end),
    body => body, keywords => keywords, locale => locale, condition => 'r.deleted_at is null');
end $$;
revoke execute on procedure search.watch_part from public;
call search.watch_part('sites.sections', 'r.title', $$(select string_agg(t #>> '{}', E'\n')
  from jsonb_path_query(r.content_blocks, 'strict $.** ? (@.type() == "string")') t)$$);
call search.watch_part('sites.timeline_entries', 'r.title', 'r.description');
call search.watch_part('sites.awards', 'r.name', 'r.description', $$concat_ws(' ', r.year, r.awarding_body, r.notes)$$);
call search.watch_part('sites.albums', 'r.title', $$concat_ws(E'\n', r.description, (select string_agg(t ->> 'title', E'\n') from jsonb_array_elements(r.tracklist) t))$$,
  $$array_to_string(r.genre_tags, ' ')$$);
call search.watch_part('sites.books', 'r.title', 'r.description', $$concat_ws(' ', r.author, r.isbn, array_to_string(r.genre_tags, ' '))$$);
call search.watch_part('sites.video_features', 'r.title', 'r.description', $$array_to_string(r.tags, ' ')$$);
call search.watch_part('sites.merch', 'r.name', 'r.description');
call search.watch_part('sites.articles', 'r.title', $$concat_ws(E'\n', r.summary, r.content)$$, $$array_to_string(r.tags, ' ')$$, 'r.locale');
call search.watch_part('sites.bounties', 'r.title', 'r.description');
call search.watch_part('sites.forum_topics', 'r.title', 'r.body');
call search.watch_part('sites.connections', 'r.label', 'r.description');
call search.watch_part('sites.contributions', 'r.title', 'r.description');
call search.watch_part('community.gallery_items', 'r.title', 'r.caption', $$array_to_string(r.tags, ' ')$$);
call search.watch_part('community.posts', 'coalesce(r.title, left(r.content, 80))', 'r.content', $$array_to_string(r.tags, ' ')$$);
call search.watch_part('events.events', 'r.title', 'r.description', $$concat_ws(' ', r.venue_name, r.location)$$);

-- Subsites and mega sites come and go in public lists; what hangs on them follows.
create function search.follow_listings() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare ids uuid[]; subsites uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(n.id), array_agg(n.id) filter (where n.kind = 'subsite') into ids, subsites from new_rows n;
    update search.documents d set audience = d.audience || 'public'::text where d.subject_id = any (ids) and not 'public' = any (d.audience);
  else
    select array_agg(o.id), array_agg(o.id) filter (where o.kind = 'subsite') into ids, subsites from old_rows o;
    update search.documents d set audience = array_remove(d.audience, 'public') where d.subject_id = any (ids) and 'public' = any (d.audience);
  end if;
  if subsites is not null then
    perform search.refresh('sites.sections', array(select s.id from sites.sections s where s.subsite_id = any (subsites)));
  end if;
  return null;
end $$;
create trigger search_insert after insert on sites.listings referencing new table as new_rows
  for each statement execute function search.follow_listings();
create trigger search_delete after delete on sites.listings referencing old table as old_rows
  for each statement execute function search.follow_listings();

create function search.follow_mega_site() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform search.refresh('sites.mega_site_pages', array(select p.id from sites.mega_site_pages p where p.mega_site_id = new.id));
  return null;
end $$;
create trigger search_follow after update on sites.mega_sites for each row
  when ((new.visibility, new.publish_state, new.deleted_at) is distinct from (old.visibility, old.publish_state, old.deleted_at))
  execute function search.follow_mega_site();
