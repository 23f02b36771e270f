-- Who follows whom, and what strangers may do.
create table community.interaction_rules (
  profile_id uuid primary key references identity.profiles on delete cascade,
  follow_policy text not null default 'open' constraint interaction_rules_follow_policy_value check (follow_policy in ('open', 'request', 'closed')),
  comment_policy text not null default 'everyone' constraint interaction_rules_comment_policy_value
    check (comment_policy in ('everyone', 'followers', 'house', 'mentioned', 'nobody', 'approval')),
  mention_policy text not null default 'everyone' constraint interaction_rules_mention_policy_value
    check (mention_policy in ('everyone', 'followers', 'house', 'nobody')),
  quote_policy text not null default 'everyone' constraint interaction_rules_quote_policy_value
    check (quote_policy in ('everyone', 'followers', 'house', 'approval', 'nobody')),
  picture_policy text not null default 'ask' constraint interaction_rules_picture_policy_value check (picture_policy in ('allow', 'ask', 'refuse')),
  default_visibility text not null default 'public' constraint interaction_rules_default_visibility_value
    check (default_visibility in ('public', 'members', 'followers', 'house', 'private')),
  minimum_age_days integer not null default 0 constraint interaction_rules_minimum_age_days_range check (minimum_age_days between 0 and 365),
  lists_followers boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table community.interaction_rules is 'What others may do with a person''s words and pictures; no row: the defaults. Erasure deletes the rows.';
comment on column community.interaction_rules.profile_id is 'pii: whose rules they are.';
comment on column community.interaction_rules.comment_policy is 'What a new post begins with (posts.reply_policy). So with quote_policy and default_visibility.';
comment on column community.interaction_rules.picture_policy is 'allow: pictures of the person are shown at once; ask: after their yes; refuse: never.';
comment on column community.interaction_rules.minimum_age_days is 'Accounts younger than this may neither comment on their posts nor mention them, unless they are followed or of the same house.';
call auth.shape_profile('community.interaction_rules');
create trigger touch before update on community.interaction_rules for each row execute function maison.touch();

create table community.profile_counts (
  id uuid primary key,
  profile_id uuid not null constraint profile_counts_once unique references identity.profiles on delete cascade,
  followers_count integer not null default 0 constraint profile_counts_followers_count_range check (followers_count >= 0),
  following_count integer not null default 0 constraint profile_counts_following_count_range check (following_count >= 0)
);
comment on table community.profile_counts is 'How many follow a person and whom they follow; made with the first follow. Erasure deletes the rows.';
comment on column community.profile_counts.id is 'The profile''s id, so that counters find it.';
comment on column community.profile_counts.profile_id is 'pii: whose numbers they are.';
create function community.fill_profile_count() returns trigger language plpgsql set search_path = '' as $$
begin
  new.id := new.profile_id;
  return new;
end $$;
create trigger fill before insert or update of id, profile_id on community.profile_counts
  for each row execute function community.fill_profile_count();
-- Numbers are seen with the profile and kept by triggers.
call auth.policies('community.profile_counts',
  'exists (select from identity.profiles p where p.id = profile_id offset 0)', 'false', 'false', 'false');

create table community.follows (
  id uuid primary key,
  follower_profile_id uuid not null references identity.profiles on delete cascade,
  followed_profile_id uuid not null references identity.profiles on delete cascade,
  accepted_at timestamptz,
  notify boolean not null default false,
  shows_shares boolean not null default true,
  is_accepted boolean not null generated always as (accepted_at is not null) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint follows_once unique (follower_profile_id, followed_profile_id),
  constraint follows_others check (follower_profile_id <> followed_profile_id)
);
create index follows_followed on community.follows (followed_profile_id, created_at desc, id desc);
create index follows_requests on community.follows (followed_profile_id, created_at) where accepted_at is null;
comment on table community.follows is 'Who follows whom: about people, so without an organisation. Erasure deletes the rows.';
comment on column community.follows.follower_profile_id is 'pii: who follows.';
comment on column community.follows.followed_profile_id is 'pii: who is followed.';
comment on column community.follows.accepted_at is 'Null: asked, not answered.';
comment on column community.follows.notify is 'The follower is told of every post.';
comment on column community.follows.shows_shares is 'What the other shares stands in the follower''s feed, too.';
-- Both see it and end it. Who follows asks; who is followed accepts. The trigger keeps them apart.
call auth.policies('community.follows',
  '(select auth.profile_id()) in (follower_profile_id, followed_profile_id)',
  $$follower_profile_id = (select auth.profile_id()) and followed_profile_id <> all ((select auth.blocked_profiles())::uuid[])
    and exists (select from identity.profiles p where p.id = followed_profile_id)$$,
  '(select auth.profile_id()) in (follower_profile_id, followed_profile_id)',
  '(select auth.profile_id()) in (follower_profile_id, followed_profile_id)');

create function community.keep_follow() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare policy text;
begin
  if tg_op = 'UPDATE' and (new.follower_profile_id, new.followed_profile_id) is distinct from (old.follower_profile_id, old.followed_profile_id) then
    raise exception 'a follow stays between the two' using errcode = 'check_violation', constraint = 'follows_frozen';
  end if;
  if tg_op = 'INSERT' and auth.profile_id() is not null then
    select r.follow_policy into policy from community.interaction_rules r where r.profile_id = new.followed_profile_id;
    if policy = 'closed' then
      raise exception 'nobody new follows this person' using errcode = 'insufficient_privilege';
    end if;
    new.accepted_at := case when coalesce(policy, 'open') = 'open' then now() end;
  elsif tg_op = 'UPDATE' and auth.profile_id() is not null then
    if new.accepted_at is distinct from old.accepted_at and auth.profile_id() <> old.followed_profile_id then
      raise exception 'whoever is followed accepts' using errcode = 'insufficient_privilege';
    end if;
    if (new.notify, new.shows_shares) is distinct from (old.notify, old.shows_shares) and auth.profile_id() <> old.follower_profile_id then
      raise exception 'the follower chooses' using errcode = 'insufficient_privilege';
    end if;
  end if;
  insert into community.profile_counts (id, profile_id)
  select p.id, p.id from unnest(array[new.follower_profile_id, new.followed_profile_id]) p (id) order by p.id
  on conflict do nothing;
  return new;
end $$;
create trigger keep_follow before insert or update on community.follows for each row execute function community.keep_follow();
create trigger touch before update on community.follows for each row execute function maison.touch();
create trigger count_followers_count after insert or delete or update of accepted_at on community.follows
  for each row execute function maison.keep_count('community.profile_counts', 'followed_profile_id', 'followers_count', 'is_accepted', 'true');
create trigger count_following_count after insert or delete or update of accepted_at on community.follows
  for each row execute function maison.keep_count('community.profile_counts', 'follower_profile_id', 'following_count', 'is_accepted', 'true');

create function community.followed() returns uuid[]
  language plpgsql stable security definer set search_path = '' as $$
begin
  if auth.profile_id() is null then return '{}'; end if;
  return (select coalesce(array_agg(f.followed_profile_id), '{}') from community.follows f
           where f.follower_profile_id = auth.profile_id() and f.accepted_at is not null);
end $$;
comment on function community.followed() is 'Profiles that the person follows, where the request was accepted.';

create function community.share_house(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from community.house_members a join community.house_members b using (house_id)
                  where a.profile_id = one and b.profile_id = other and a.left_at is null and b.left_at is null)
$$;
comment on function community.share_house(uuid, uuid) is 'Do both belong to the same house now?';
revoke execute on function community.share_house from public;

-- Who blocks somebody is followed by them no more, and the other way round.
create function community.end_follows() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from community.follows f
   where (f.follower_profile_id, f.followed_profile_id) in
     ((new.blocker_profile_id, new.blocked_profile_id), (new.blocked_profile_id, new.blocker_profile_id));
  return null;
end $$;
do $$
begin
  if to_regclass('identity.blocks') is not null then
    create trigger end_follows after insert on identity.blocks for each row execute function community.end_follows();
  end if;
end $$;
