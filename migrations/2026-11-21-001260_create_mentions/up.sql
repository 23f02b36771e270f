create table community.mentions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  subject_type text not null constraint mentions_subject_type_value check (subject_type in ('posts', 'comments')),
  subject_id uuid not null,
  profile_id uuid not null references identity.profiles on delete cascade,
  created_at timestamptz not null default now(),
  constraint mentions_once unique (subject_type, subject_id, profile_id)
);
create index mentions_profile on community.mentions (profile_id, created_at desc, id desc);
create index mentions_organization on community.mentions (organization_id);
comment on table community.mentions is 'Whom a post or comment names: by id, so that a new name stands in old texts, too. Erasure deletes the rows.';
comment on column community.mentions.profile_id is 'pii: who is named.';
-- Seen with the text; its author names people, and whoever is named may take the name away.
call auth.policies('community.mentions',
  'profile_id = (select auth.profile_id()) or community.sees(subject_type, subject_id)',
  $$case subject_type
      when 'posts' then exists (select from community.posts s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0)
      else exists (select from community.comments s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0) end$$,
  'false',
  $$profile_id = (select auth.profile_id()) or case subject_type
      when 'posts' then exists (select from community.posts s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0)
      else exists (select from community.comments s where s.id = subject_id and s.author_profile_id = (select auth.profile_id()) offset 0) end$$);

-- Whoever does not want to be named is not, without a word to the author: the text stays, nobody is told.
create function community.fill_mention() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  about jsonb := community.subject_row(new.subject_type, new.subject_id);
  author uuid := (about ->> 'author_profile_id')::uuid;
  rules community.interaction_rules;
begin
  new.organization_id := (about ->> 'organization_id')::uuid;
  if auth.profile_id() is null then return new; end if;
  if (select count(*) from community.mentions m where m.subject_type = new.subject_type and m.subject_id = new.subject_id) >= 20
     and not new.organization_id = any (auth.organizations_with('community.moderate')) then
    raise exception 'twenty people are named already' using errcode = 'check_violation', constraint = 'mentions_limit';
  end if;
  if new.profile_id = any (auth.blocked_profiles()) then return null; end if;
  select * into rules from community.interaction_rules r where r.profile_id = new.profile_id;
  if rules.profile_id is not null and author is distinct from new.profile_id and (
       rules.mention_policy = 'nobody'
       or (rules.mention_policy = 'followers' and not exists (select from community.follows f
             where f.follower_profile_id = author and f.followed_profile_id = new.profile_id and f.accepted_at is not null))
       or (rules.mention_policy = 'house' and not community.share_house(author, new.profile_id))
       or (rules.minimum_age_days > 0 and exists (select from identity.profiles p
             where p.id = author and p.created_at > now() - make_interval(days => rules.minimum_age_days))
           and not exists (select from community.follows f where f.follower_profile_id = new.profile_id and f.followed_profile_id = author)
           and not community.share_house(author, new.profile_id))) then
    return null;
  end if;
  return new;
end $$;
create trigger fill before insert on community.mentions for each row execute function community.fill_mention();

create table community.shares (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  post_id uuid not null references community.posts on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  kind text not null default 'repost' constraint shares_kind_value check (kind in ('repost', 'quote', 'link')),
  quote_post_id uuid references community.posts on delete set null,
  status text not null default 'accepted' constraint shares_status_value check (status in ('pending', 'accepted', 'refused', 'revoked')),
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shares_once unique nulls not distinct (post_id, profile_id, kind, quote_post_id),
  constraint shares_quote check (kind = 'quote' or quote_post_id is null),
  constraint shares_others check (quote_post_id <> post_id)
);
create index shares_list on community.shares (post_id, created_at desc, id desc);
create index shares_profile on community.shares (profile_id, created_at desc, id desc);
create index shares_quote_post on community.shares (quote_post_id);
create index shares_organization on community.shares (organization_id);
comment on table community.shares is 'Posts that others pass on: as they are, with words of their own, or as a link. Erasure deletes the rows.';
comment on column community.shares.profile_id is 'pii: who passes it on.';
comment on column community.shares.quote_post_id is 'The post that says something about it.';
comment on column community.shares.status is 'What the author of the post says to a quotation: asked, agreed, refused, taken back later.';
create function community.fill_share() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  post community.posts;
  policy text;
begin
  select * into post from community.posts p where p.id = new.post_id;
  if tg_op = 'UPDATE' then
    if (new.post_id, new.profile_id, new.kind, new.organization_id) is distinct from (old.post_id, old.profile_id, old.kind, old.organization_id)
       or (new.quote_post_id is distinct from old.quote_post_id and new.quote_post_id is not null and auth.profile_id() is not null) then
      raise exception 'a share stays as it is' using errcode = 'check_violation', constraint = 'shares_frozen';
    end if;
    if new.status <> old.status then
      if auth.profile_id() is not null and post.author_profile_id is distinct from auth.profile_id() then
        raise exception 'the author agrees, or does not' using errcode = 'insufficient_privilege';
      end if;
      new.decided_at := now();
    end if;
    return new;
  end if;
  if auth.profile_id() is null or post.id is null then return new; end if;
  new.status := 'accepted';
  if new.kind <> 'link' and post.visibility not in ('public', 'members') then
    raise exception 'what is not for all is not passed on' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'quote' and post.author_profile_id is distinct from auth.profile_id() then
    select coalesce(d.quote_policy, r.quote_policy, 'everyone') into policy
      from (values (true)) one
      left join community.post_details d on d.post_id = post.id
      left join community.interaction_rules r on r.profile_id = post.author_profile_id;
    if policy = 'nobody'
       or (policy = 'followers' and not auth.follows(post.author_profile_id))
       or (policy = 'house' and not coalesce(post.house_id = any (auth.own_houses()), false)) then
      raise exception 'the author does not want to be quoted' using errcode = 'insufficient_privilege';
    end if;
    new.status := case when policy = 'approval' then 'pending' else 'accepted' end;
    if new.quote_post_id is not null and not exists (
         select from community.posts q where q.id = new.quote_post_id and q.author_profile_id = auth.profile_id()) then
      raise exception 'the quoting post is somebody else''s' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger fill before insert or update on community.shares for each row execute function community.fill_share();
-- Who shares adds in their own name what they see; the author of the post sees all of it and answers.
call auth.policies('community.shares',
  $$profile_id = (select auth.profile_id())
    or (status = 'accepted' and profile_id <> all ((select auth.blocked_profiles())::uuid[])
        and exists (select from community.posts p where p.id = post_id offset 0))
    or exists (select from community.posts p where p.id = post_id and p.author_profile_id = (select auth.profile_id()) offset 0)$$,
  $$profile_id = (select auth.profile_id()) and organization_id <> all ((select community.silenced_in())::uuid[])
    and exists (select from community.posts p where p.id = post_id offset 0)$$,
  $$profile_id = (select auth.profile_id())
    or exists (select from community.posts p where p.id = post_id and p.author_profile_id = (select auth.profile_id()) offset 0)$$,
  'profile_id = (select auth.profile_id())');
call auth.stay_together('community.shares');
create trigger steps before update of status on community.shares for each row execute function maison.steps('status',
  'pending>accepted pending>refused accepted>revoked refused>accepted revoked>accepted');
create trigger touch before update on community.shares for each row execute function maison.touch();
create trigger count_shares_count after insert or delete or update of status on community.shares
  for each row execute function maison.keep_count('community.posts', 'post_id', 'shares_count', 'status', 'accepted');

-- What is gone takes along what was said about it. Reports, sanctions and the log stay.
create function community.forget_subject() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from community.comments where subject_type = tg_argv[0] and subject_id = old.id;
  delete from community.reactions where subject_type = tg_argv[0] and subject_id = old.id;
  delete from community.bookmarks where subject_type = tg_argv[0] and subject_id = old.id;
  delete from community.subscriptions where subject_type = tg_argv[0] and subject_id = old.id;
  delete from community.mentions where subject_type = tg_argv[0] and subject_id = old.id;
  if tg_argv[0] in ('posts', 'comments', 'gallery') and auth.profile_id() is not null
     and (to_jsonb(old) ->> 'author_profile_id')::uuid is distinct from auth.profile_id() then
    perform community.log_moderation((to_jsonb(old) ->> 'organization_id')::uuid, 'content_purged', tg_argv[0], old.id,
                                     (to_jsonb(old) ->> 'author_profile_id')::uuid, null);
  end if;
  return null;
end $$;
do $$
declare subject text;
begin
  foreach subject in array array['posts', 'comments', 'gallery', 'articles', 'forum', 'events', 'timeline', 'albums', 'houses', 'subsites', 'mega_sites'] loop
    execute format('create trigger forget_subject after delete on %s for each row execute function community.forget_subject(%L)',
                   community.subject_table(subject), subject);
  end loop;
end $$;
