drop function community.counted_across(text, text, uuid);

alter policy read_rows on community.poll_votes using (
  profile_id = (select auth.profile_id())
    or exists (select from community.polls q
                where q.id = poll_id and not q.is_anonymous and (not q.hides_results or q.closes_at <= now() or q.closed_at is not null) offset 0));

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
        and exists (select from community.posts s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0))
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]));
