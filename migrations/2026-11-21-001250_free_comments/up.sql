-- Comments stand where their subject stands, are seen with it, and their author's readers decide what is answered.
alter table community.comments
  alter column mega_site_id drop not null,
  alter column subsite_id drop not null,
  add column depth smallint not null default 0 constraint comments_depth_range check (depth between 0 and 50),
  add column edited_at timestamptz,
  add column likes_count integer not null default 0 constraint comments_likes_count_range check (likes_count >= 0),
  add column replies_count integer not null default 0 constraint comments_replies_count_range check (replies_count >= 0),
  add column counted_as text generated always as (case when publish_state = 'published' then subject_type end) stored;
create index comments_waiting on community.comments (subject_type, subject_id, created_at) where publish_state = 'draft' and deleted_at is null;
comment on column community.comments.author_profile_id is 'pii: who wrote it.';
comment on column community.comments.content is 'pii: the author''s words, Markdown.';
comment on column community.comments.subsite_id is 'The subject''s; filled by trigger. So with organisation and mega site.';
comment on column community.comments.publish_state is 'draft: waits for the author of the post or a moderator; archived: hidden by one of them.';
comment on column community.comments.depth is 'Replies above it; 0 answers the subject itself.';
comment on column community.comments.counted_as is 'The subject''s word while it counts there.';

alter table community.comments disable trigger user;
with recursive tree (id, depth) as (
  select c.id, 0 from community.comments c where c.parent_id is null
  union all
  select c.id, t.depth + 1 from community.comments c join tree t on c.parent_id = t.id)
update community.comments c set depth = least(t.depth, 50) from tree t where t.id = c.id and t.depth > 0;
update community.posts p set comments_count = n.number
  from (select c.subject_id, count(*) as number from community.comments c
         where c.subject_type = 'posts' and c.publish_state = 'published' and c.deleted_at is null group by 1) n where n.subject_id = p.id;
update community.comments p set replies_count = n.number
  from (select c.parent_id, count(*) as number from community.comments c
         where c.parent_id is not null and c.publish_state = 'published' and c.deleted_at is null group by 1) n where n.parent_id = p.id;
alter table community.comments enable trigger user;

create function community.may_comment(post community.posts, profile uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
declare youngest integer;
begin
  if post.author_profile_id = profile then return true; end if;
  select r.minimum_age_days into youngest from community.interaction_rules r where r.profile_id = post.author_profile_id;
  if youngest > 0 and exists (select from identity.profiles p where p.id = profile and p.created_at > now() - make_interval(days => youngest))
     and not exists (select from community.follows f where f.follower_profile_id = post.author_profile_id and f.followed_profile_id = profile)
     and not community.share_house(profile, post.author_profile_id) then
    return false;
  end if;
  return case post.reply_policy
    when 'nobody' then false
    when 'followers' then exists (select from community.follows f where f.follower_profile_id = profile
                                    and f.followed_profile_id = post.author_profile_id and f.accepted_at is not null)
    when 'house' then exists (select from community.house_members m where m.house_id = post.house_id and m.profile_id = profile and m.left_at is null)
    when 'mentioned' then exists (select from community.mentions m where m.subject_type = 'posts' and m.subject_id = post.id and m.profile_id = profile)
    else true end;
end $$;
comment on function community.may_comment(community.posts, uuid) is 'What the post''s reply_policy and its author''s rules say to somebody who sees it.';
revoke execute on function community.may_comment from public;

create function community.fill_comment() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  about jsonb;
  above community.comments;
  post community.posts;
begin
  if maison.is_counting() then return new; end if;
  if tg_op = 'UPDATE' and (new.subject_type, new.subject_id, new.parent_id) is distinct from (old.subject_type, old.subject_id, old.parent_id) then
    raise exception 'a comment stays where it is' using errcode = 'check_violation', constraint = 'comments_frozen';
  end if;
  begin
    about := community.subject_row(new.subject_type, new.subject_id);
    new.organization_id := (about ->> 'organization_id')::uuid;
    new.subsite_id := (about ->> 'subsite_id')::uuid;
    new.mega_site_id := (about ->> 'mega_site_id')::uuid;
  exception when foreign_key_violation then
    -- A comment that outlived its subject can still be hidden, deleted and erased.
    if tg_op = 'INSERT' then raise; end if;
    about := '{}';
    new.organization_id := old.organization_id;
    new.subsite_id := old.subsite_id;
    new.mega_site_id := old.mega_site_id;
  end;
  if tg_op = 'INSERT' then
    new.depth := 0;
    if new.parent_id is not null then
      select * into above from community.comments c where c.id = new.parent_id;
      if above.id is null or (above.subject_type, above.subject_id) <> (new.subject_type, new.subject_id) then
        raise exception 'what is answered stands elsewhere' using errcode = 'foreign_key_violation', constraint = 'comments_parent_id_fkey';
      end if;
      new.depth := above.depth + 1;
    end if;
    if auth.profile_id() is null then return new; end if;
    if new.subject_type = 'posts' then
      select * into post from community.posts p where p.id = new.subject_id;
      if not community.may_comment(post, auth.profile_id()) then
        raise exception 'the author takes no comments from you' using errcode = 'insufficient_privilege';
      end if;
      new.publish_state := case when post.reply_policy = 'approval' and post.author_profile_id is distinct from auth.profile_id()
                                then 'draft' else new.publish_state end;
    elsif (about ->> 'locked')::boolean then
      raise exception 'the topic is closed' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if auth.profile_id() is null then return new; end if;
  -- The author of the comment changes the words, the author of the post or a moderator whether they are seen.
  if new.author_profile_id is distinct from old.author_profile_id
     or (new.content <> old.content and old.author_profile_id is distinct from auth.profile_id()) then
    raise exception 'these are somebody else''s words' using errcode = 'insufficient_privilege';
  end if;
  if new.publish_state <> old.publish_state
     and not (new.organization_id = any (auth.organizations_with('community.moderate'))
              or (about ->> 'author_profile_id')::uuid is not distinct from auth.profile_id()) then
    raise exception 'others decide what is shown' using errcode = 'insufficient_privilege';
  end if;
  if old.author_profile_id is distinct from auth.profile_id() and (about ->> 'author_profile_id')::uuid is distinct from auth.profile_id()
     and (new.publish_state <> old.publish_state or (new.deleted_at is null) <> (old.deleted_at is null)) then
    perform community.log_moderation(new.organization_id,
      case when new.deleted_at is not null and old.deleted_at is null then 'content_removed'
           when new.publish_state = 'published' then 'content_restored' else 'content_hidden' end,
      'comments', new.id, new.author_profile_id, null);
  elsif (new.deleted_at is null) <> (old.deleted_at is null) and old.author_profile_id is distinct from auth.profile_id() then
    raise exception 'the author hides, and does not delete what others wrote' using errcode = 'insufficient_privilege';
  end if;
  if new.content <> old.content and old.created_at < now() - interval '5 minutes' then
    new.is_edited := true;
    new.edited_at := now();
  end if;
  return new;
end $$;
drop trigger fill_part on community.comments;
create trigger fill_comment before insert or update on community.comments for each row execute function community.fill_comment();
drop trigger tell on community.comments;
create trigger tell after insert or update or delete on community.comments for each row execute function community.tell_place();
create trigger no_cycle before insert or update of parent_id on community.comments
  for each row execute function maison.no_cycle('parent_id');
create trigger count_replies_count after insert or delete or update of publish_state, deleted_at on community.comments
  for each row execute function maison.keep_count('community.comments', 'parent_id', 'replies_count', 'publish_state', 'published');
create trigger count_comments_of_posts after insert or delete or update of publish_state, deleted_at on community.comments
  for each row execute function maison.keep_count('community.posts', 'subject_id', 'comments_count', 'counted_as', 'posts');

create table community.comment_revisions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  comment_id uuid not null references community.comments on delete cascade,
  number integer not null constraint comment_revisions_number_range check (number > 0),
  content text not null,
  author_profile_id uuid references identity.profiles on delete set null,
  created_at timestamptz not null default now(),
  constraint comment_revisions_number_key unique (comment_id, number)
);
create index comment_revisions_author on community.comment_revisions (author_profile_id);
create index comment_revisions_organization on community.comment_revisions (organization_id);
comment on table community.comment_revisions is 'What a comment said before it was changed; written by trigger and never changed. Erasure deletes the rows.';
comment on column community.comment_revisions.author_profile_id is 'pii: whose words they are.';
-- Seen with the comment, written by the trigger only.
call auth.policies('community.comment_revisions', 'exists (select from community.comments c where c.id = comment_id offset 0)', 'false', 'false', 'false');
create function community.keep_comment() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_erasing() or old.created_at > now() - interval '5 minutes' then return null; end if;
  insert into community.comment_revisions (id, organization_id, comment_id, number, content, author_profile_id)
  values (gen_random_uuid(), old.organization_id, old.id,
          (select coalesce(max(r.number), 0) + 1 from community.comment_revisions r where r.comment_id = old.id), old.content, old.author_profile_id);
  return null;
end $$;
create trigger keep_comment after update of content on community.comments for each row
  when (old.content is distinct from new.content) execute function community.keep_comment();

-- Seen with the subject and not across a block; what waits is seen by its author, the post's and moderators.
call auth.unshape('community.comments');
call auth.policies('community.comments',
  $$(publish_state = 'published' and deleted_at is null
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
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$author_profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[])
    and community.sees(subject_type, subject_id)$$,
  $$(author_profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[]))
    or (subject_type = 'posts' and exists (select from community.posts s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0))
    or organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])$$);
