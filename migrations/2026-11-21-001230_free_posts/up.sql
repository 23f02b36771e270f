-- A post stands on a subsite as before, in a house, or in its author's own feed, and has an audience of its own.
alter table community.posts
  alter column mega_site_id drop not null,
  alter column subsite_id drop not null,
  add column house_id uuid references community.houses on delete restrict,
  add column visibility text not null default 'public' constraint posts_visibility_value
    check (visibility in ('public', 'members', 'followers', 'house', 'private')),
  add column scheduled_at timestamptz,
  add column is_edited boolean not null default false,
  add column likes_count integer not null default 0 constraint posts_likes_count_range check (likes_count >= 0),
  add column comments_count integer not null default 0 constraint posts_comments_count_range check (comments_count >= 0),
  add column shares_count integer not null default 0 constraint posts_shares_count_range check (shares_count >= 0),
  add column reply_policy text not null default 'everyone' constraint posts_reply_policy_value
    check (reply_policy in ('everyone', 'followers', 'house', 'mentioned', 'nobody', 'approval')),
  add column content_warning text constraint posts_content_warning_length check (length(content_warning) between 1 and 200),
  add constraint posts_part_whole check ((subsite_id is null) = (mega_site_id is null)),
  add constraint posts_house_audience check ((visibility <> 'house' and reply_policy <> 'house') or house_id is not null),
  add constraint posts_schedule check (scheduled_at is null or publish_state <> 'draft' or published_at is null);
create unique index posts_feed_slug_key on community.posts (organization_id, slug) where subsite_id is null;
create index posts_by_house on community.posts (house_id, (coalesce(published_at, created_at)) desc, id desc);
create index posts_by_author on community.posts (author_profile_id, (coalesce(published_at, created_at)) desc, id desc);
create index posts_feed on community.posts (organization_id, (coalesce(published_at, created_at)) desc, id desc)
  where publish_state = 'published' and deleted_at is null;
create index posts_pinned on community.posts (house_id, updated_at desc) where is_pinned and house_id is not null;
create index posts_scheduled on community.posts (scheduled_at) where publish_state = 'draft' and scheduled_at is not null;
comment on table community.posts is 'Short posts: on subsites, in houses, in people''s own feeds.';
comment on column community.posts.subsite_id is 'The subsite that it is a part of; null in houses and feeds.';
comment on column community.posts.mega_site_id is 'The subsite''s; filled by trigger.';
comment on column community.posts.author_profile_id is 'pii: who wrote it.';
comment on column community.posts.title is 'pii: the author''s words.';
comment on column community.posts.content is 'pii: the author''s words, Markdown.';
comment on column community.posts.visibility is 'Everybody; members of the organisation; the author''s followers; the house; the author alone. Never more than see its subsite and its house.';
comment on column community.posts.scheduled_at is 'When a draft is published by itself.';
comment on column community.posts.is_edited is 'Changed more than five minutes after it was published; what it said stands in post_revisions.';
comment on column community.posts.reply_policy is 'Who may comment; approval: what others write waits for the author.';
comment on column community.posts.content_warning is 'Shown instead of the post until somebody asks for it.';

-- Organisation and mega site come from the subsite, else the organisation from the house. An address is made where none is given.
create function community.fill_place() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare home uuid;
begin
  if new.subsite_id is null then
    new.mega_site_id := null;
  else
    select s.organization_id, s.mega_site_id into new.organization_id, new.mega_site_id
      from sites.subsites s where s.id = new.subsite_id;
    if not found then raise exception 'no such subsite' using errcode = 'foreign_key_violation'; end if;
  end if;
  if new.house_id is not null then
    select h.organization_id into home from community.houses h where h.id = new.house_id;
    if new.subsite_id is null then new.organization_id := home; end if;
    if home is distinct from new.organization_id then
      raise exception 'the house is not of this organisation' using errcode = 'foreign_key_violation', constraint = tg_table_name || '_house_id_fkey';
    end if;
  end if;
  if tg_op = 'UPDATE' and new.organization_id <> old.organization_id then
    raise exception 'it stays in its organisation' using errcode = 'check_violation', constraint = tg_table_name || '_organization';
  end if;
  new.slug := coalesce(new.slug, 'p-' || replace(new.id::text, '-', ''));
  if new.publish_state = 'published' and new.published_at is null then new.published_at := now(); end if;
  return new;
end $$;

-- Rights that look at the row before: what others wrote is not rewritten, and nobody moves a row where they may not add one.
create function community.guard_words() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare edits boolean;
begin
  if maison.is_counting() or auth.profile_id() is null then return new; end if;
  if new.house_id is not null and (tg_op = 'INSERT' or new.house_id is distinct from old.house_id)
     and not (new.house_id = any (auth.own_houses()) or new.organization_id = any (auth.organizations_with('community.create'))) then
    raise exception 'the house is for its members' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  edits := old.subsite_id is not null
    and (old.subsite_id = any (auth.own_subsites()) or old.organization_id = any (auth.organizations_with('sites.update')));
  if new.author_profile_id is distinct from old.author_profile_id and not edits then
    raise exception 'an author stays the author' using errcode = 'insufficient_privilege';
  end if;
  if new.subsite_id is distinct from old.subsite_id
     and ((old.subsite_id is not null and not edits)
          or (new.subsite_id is not null and not (new.subsite_id = any (auth.own_subsites()) or new.organization_id = any (auth.organizations_with('sites.update'))))) then
    raise exception 'the subsite is for its people' using errcode = 'insufficient_privilege';
  end if;
  if old.author_profile_id is distinct from auth.profile_id() and not edits then
    -- House leaders pin, moderators hide; the words stay the author's.
    if to_jsonb(new) - array['is_pinned', 'featured', 'position', 'publish_state', 'deleted_at', 'updated_at', 'version', 'content_warning', 'published_at', 'is_withheld']
       is distinct from
       to_jsonb(old) - array['is_pinned', 'featured', 'position', 'publish_state', 'deleted_at', 'updated_at', 'version', 'content_warning', 'published_at', 'is_withheld'] then
      raise exception 'these are somebody else''s words' using errcode = 'insufficient_privilege';
    end if;
    if new.publish_state <> old.publish_state or (new.deleted_at is null) <> (old.deleted_at is null) then
      perform community.log_moderation(new.organization_id,
        case when new.deleted_at is not null and old.deleted_at is null then 'content_removed'
             when new.publish_state = 'published' then 'content_restored' else 'content_hidden' end,
        tg_argv[0], new.id, new.author_profile_id, null);
    end if;
  end if;
  if old.publish_state = 'archived' and new.publish_state = 'published' and old.author_profile_id = auth.profile_id()
     and not (edits or new.organization_id = any (auth.organizations_with('community.moderate')))
     and exists (select from community.moderation_log l where l.subject_type = tg_argv[0] and l.subject_id = old.id and l.action = 'content_hidden') then
    raise exception 'moderators show again what they hid' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Tells caches of the places that show it.
create function community.tell_place() returns trigger language plpgsql as $$
declare place jsonb;
begin
  foreach place in array array_remove(array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end], null) loop
    if place ->> 'subsite_id' is not null then
      perform maison.tell('subsite:' || (place ->> 'subsite_id'));
      perform maison.tell('mega_site:' || (place ->> 'mega_site_id'));
    end if;
    if place ->> 'house_id' is not null then perform maison.tell('house:' || (place ->> 'house_id')); end if;
    if place ->> 'author_profile_id' is not null then perform maison.tell('profile:' || (place ->> 'author_profile_id')); end if;
  end loop;
  return null;
end $$;

drop trigger fill_part on community.posts;
create trigger fill_place before insert or update of subsite_id, mega_site_id, organization_id, house_id, slug, publish_state on community.posts
  for each row execute function community.fill_place();
-- After fill_place: triggers run in the order of their names.
create trigger guard_words before insert or update on community.posts
  for each row execute function community.guard_words('posts');
drop trigger tell on community.posts;
create trigger tell after insert or update or delete on community.posts for each row execute function community.tell_place();
drop trigger keep_slug on community.posts;
create trigger keep_slug after update of slug on community.posts for each row
  when (old.subsite_id is not null and new.subsite_id is not null) execute function maison.keep_slug('part', 'subsite_id');

-- Subsites' people keep what they could do. Besides, people write in their houses and feeds, and see what they are
-- meant to see: the audience, within subsite and house, and not across a block. Who moderates sees what is published.
call auth.unshape('community.posts');
call auth.policies('community.posts',
  $$(publish_state = 'published' and deleted_at is null
      and (visibility = 'public'
        or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[]))
        or (visibility = 'house' and house_id = any ((select auth.own_houses())::uuid[]))
        or (visibility = 'followers' and author_profile_id = any ((select community.followed())::uuid[])))
      and (author_profile_id is null or author_profile_id <> all ((select auth.blocked_profiles())::uuid[]))
      and (subsite_id is null or exists (select from sites.subsites s where s.id = subsite_id offset 0))
      and (house_id is null or exists (select from community.houses h where h.id = house_id offset 0)))
    or author_profile_id = (select auth.profile_id())
    or (subsite_id is not null and visibility <> 'private' and (subsite_id = any ((select auth.own_subsites())::uuid[])
        or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])))
    or (publish_state <> 'draft' and visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]))$$,
  $$organization_id <> all ((select community.silenced_in())::uuid[]) and (
      (subsite_id is not null and subsite_id = any ((select auth.own_subsites())::uuid[])
        and (author_profile_id is null or author_profile_id = (select auth.profile_id())))
      or (subsite_id is not null and organization_id = any ((select auth.organizations_with('sites.create'))::uuid[]))
      or (subsite_id is null and author_profile_id = (select auth.profile_id())
        and (house_id = any ((select auth.own_houses())::uuid[]) or organization_id = any ((select auth.member_organizations())::uuid[]))))$$,
  $$(author_profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[]))
    or (subsite_id is not null and visibility <> 'private' and (subsite_id = any ((select auth.own_subsites())::uuid[])
        or organization_id = any ((select auth.organizations_with('sites.update'))::uuid[])))
    or (house_id = any ((select auth.led_houses())::uuid[]) and visibility <> 'private' and publish_state <> 'draft')
    or (publish_state <> 'draft' and visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]))$$,
  $$author_profile_id = (select auth.profile_id())
    or (subsite_id is not null and (subsite_id = any ((select auth.own_subsites())::uuid[])
        or organization_id = any ((select auth.organizations_with('sites.delete'))::uuid[])))
    or (publish_state <> 'draft' and visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.delete'))::uuid[]))$$);
