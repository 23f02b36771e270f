-- "Neither sees the other's words": nor those that wait for one's answer or were hidden, and nor whom somebody voted for.
alter policy read_rows on community.comments using (
  (publish_state = 'published' and deleted_at is null
      and (author_profile_id is null or author_profile_id <> all ((select auth.blocked_profiles())::uuid[]))
      and case subject_type
        when 'posts' then exists (select from community.posts s where s.id = subject_id offset 0)
        when 'forum' then exists (select from sites.forum_topics s where s.id = subject_id offset 0)
        when 'articles' then exists (select from sites.articles s where s.id = subject_id offset 0)
        when 'gallery' then exists (select from community.gallery_items s where s.id = subject_id offset 0)
        when 'events' then exists (select from events.events s where s.id = subject_id offset 0)
        else community.sees(subject_type, subject_id) end)
    or author_profile_id = (select auth.profile_id())
    or (publish_state <> 'published' and deleted_at is null and subject_type = 'posts'
        and (author_profile_id is null or author_profile_id <> all ((select auth.blocked_profiles())::uuid[]))
        and exists (select from community.posts s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0))
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]));

alter policy read_rows on community.poll_votes using (
  profile_id = (select auth.profile_id())
    or (profile_id <> all ((select auth.blocked_profiles())::uuid[])
        and exists (select from community.polls q
                     where q.id = poll_id and not q.is_anonymous and (not q.hides_results or q.closes_at <= now() or q.closed_at is not null) offset 0)));

-- Counters hold everybody; a reader's number is no larger than the list behind it. Whoever blocks nobody and is blocked by
-- nobody need not ask.
create function community.counted_across(counter text, subject text, id uuid) returns integer
  language plpgsql stable security definer set search_path = '' as $$
declare apart uuid[] := auth.blocked_profiles();
begin
  return case counter
    when 'likes' then (select count(*) from community.reactions r
                        where r.profile_id = any (apart) and r.subject_type = subject and r.subject_id = counted_across.id)
    when 'shares' then (select count(*) from community.shares s
                         where s.profile_id = any (apart) and s.post_id = counted_across.id and s.status = 'accepted')
    -- Who moderates reads them.
    when 'comments' then (select count(*) from community.comments c
                           where c.author_profile_id = any (apart) and c.subject_type = subject and c.subject_id = counted_across.id
                             and c.publish_state = 'published' and c.deleted_at is null
                             and not c.organization_id = any (auth.organizations_with('community.moderate'))) end;
end $$;
comment on function community.counted_across(text, text, uuid) is
  'How many of a counter (likes, shares, comments of a subject) are by people across a block from whoever asks.';
