-- Tags of posts that everybody may see, with an address of their own.
create table community.hashtags (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint hashtags_name_shape check (name = lower(name) and name !~ '[\s/?#%]' and length(name) between 1 and 80),
  label text not null constraint hashtags_label_length check (length(label) between 1 and 80),
  description text constraint hashtags_description_length check (length(description) <= 2000),
  posts_count integer not null default 0 constraint hashtags_posts_count_range check (posts_count >= 0),
  followers_count integer not null default 0 constraint hashtags_followers_count_range check (followers_count >= 0),
  is_featured boolean not null default false,
  is_blocked boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint hashtags_name_key unique (organization_id, name)
);
create index hashtags_popular on community.hashtags (organization_id, posts_count desc, id);
create index hashtags_search on community.hashtags (name text_pattern_ops);
comment on table community.hashtags is 'Tags of public posts; made by trigger when somebody first uses one.';
comment on column community.hashtags.name is 'Word in the address, without case and accents.';
comment on column community.hashtags.label is 'As it was first written.';
comment on column community.hashtags.is_blocked is 'Neither shown nor suggested.';
call auth.shape_organization('community.hashtags', 'community', 'not is_blocked');
create trigger touch before update on community.hashtags for each row execute function maison.touch();
create trigger audit after update or delete on community.hashtags for each row execute function maison.audit();

create table community.post_hashtags (
  post_id uuid not null references community.posts on delete cascade,
  hashtag_id uuid not null references community.hashtags on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  posted_at timestamptz not null,
  primary key (post_id, hashtag_id)
);
create index post_hashtags_list on community.post_hashtags (hashtag_id, posted_at desc, post_id);
create index post_hashtags_organization on community.post_hashtags (organization_id);
comment on table community.post_hashtags is 'Which public posts have which tag; kept by trigger from posts.tags.';
-- Seen with the post, written by the trigger only.
call auth.policies('community.post_hashtags', 'exists (select from community.posts p where p.id = post_id offset 0)', 'false', 'false', 'false');
create trigger count_posts_count after insert or delete on community.post_hashtags
  for each row execute function maison.keep_count('community.hashtags', 'hashtag_id', 'posts_count');

create table community.tag_follows (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  profile_id uuid not null references identity.profiles on delete cascade,
  hashtag_id uuid not null references community.hashtags on delete cascade,
  notify boolean not null default false,
  is_featured boolean not null default false,
  created_at timestamptz not null default now(),
  constraint tag_follows_once unique (profile_id, hashtag_id)
);
create index tag_follows_hashtag on community.tag_follows (hashtag_id);
create index tag_follows_organization on community.tag_follows (organization_id);
comment on table community.tag_follows is 'Tags whose posts stand in a person''s feed. Erasure deletes the rows.';
comment on column community.tag_follows.profile_id is 'pii: who follows.';
comment on column community.tag_follows.is_featured is 'Shown on the person''s page.';
call auth.shape_profile('community.tag_follows', 'profile_id',
  'is_featured and exists (select from identity.profiles p where p.id = tag_follows.profile_id offset 0)');
call auth.stay_together('community.tag_follows');
create trigger count_followers_count after insert or delete on community.tag_follows
  for each row execute function maison.keep_count('community.hashtags', 'hashtag_id', 'followers_count');

create function community.tag_post(post uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare wanted uuid[];
begin
  with of_post as (
    select p.organization_id, coalesce(p.published_at, p.created_at) as at, t.tag, regexp_replace(maison.plain(t.tag), '[\s/?#%]+', '-', 'g') as name
      from community.posts p cross join unnest(p.tags) t (tag)
     where p.id = post and p.publish_state = 'published' and p.deleted_at is null and p.visibility = 'public'
       and (p.subsite_id is null or exists (select from sites.subsites s where s.id = p.subsite_id and s.visibility = 'public'
                                              and s.publish_state = 'published' and s.deleted_at is null))
       and (p.house_id is null or exists (select from community.houses h where h.id = p.house_id and h.is_public and h.deleted_at is null))
  ), named as (
    select distinct on (name) organization_id, name, tag from of_post where length(name) between 1 and 80 and length(tag) <= 80 order by name
  ), made as (
    insert into community.hashtags (id, organization_id, name, label)
    select gen_random_uuid(), n.organization_id, n.name, n.tag from named n
     where not exists (select from community.hashtags h where h.organization_id = n.organization_id and h.name = n.name)
    -- Somebody else may make it at the same moment.
    on conflict (organization_id, name) do update set name = excluded.name
    returning id
  )
  select coalesce(array_agg(id), '{}') into wanted
    from (select id from made
          union select h.id from community.hashtags h join named n on n.organization_id = h.organization_id and n.name = h.name) both_kinds;
  delete from community.post_hashtags l where l.post_id = post and l.hashtag_id <> all (wanted);
  insert into community.post_hashtags (post_id, hashtag_id, organization_id, posted_at)
  select p.id, h.id, p.organization_id, coalesce(p.published_at, p.created_at)
    from community.posts p cross join unnest(wanted) h (id) where p.id = post order by h.id
  on conflict do nothing;
end $$;
revoke execute on function community.tag_post from public;
create function community.follow_tags() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform community.tag_post(new.id);
  return null;
end $$;
create trigger tag_insert after insert on community.posts for each row
  when (new.tags <> '{}') execute function community.follow_tags();
create trigger tag_update after update of tags, visibility, publish_state, deleted_at, house_id, subsite_id on community.posts for each row
  when ((old.tags, old.visibility, old.publish_state, old.deleted_at, old.house_id, old.subsite_id) is distinct from
        (new.tags, new.visibility, new.publish_state, new.deleted_at, new.house_id, new.subsite_id)
        and (old.tags <> '{}' or new.tags <> '{}')) execute function community.follow_tags();
do $$
begin
  perform community.tag_post(id) from community.posts where tags <> '{}';
end $$;
