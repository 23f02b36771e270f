-- Pictures stand on subsites as before, in houses, and on people's own pages.
create table community.gallery_albums (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  author_profile_id uuid references identity.profiles on delete set null,
  house_id uuid references community.houses on delete restrict,
  subsite_id uuid references sites.subsites on delete set null,
  title text not null constraint gallery_albums_title_length check (length(title) between 1 and 200),
  slug text not null constraint gallery_albums_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  description text constraint gallery_albums_description_length check (length(description) <= 5000),
  cover_asset_id uuid references media.assets on delete set null,
  event_id uuid references events.events on delete set null,
  taken_on date,
  visibility text not null default 'public' constraint gallery_albums_visibility_value
    check (visibility in ('public', 'members', 'followers', 'house', 'private')),
  items_count integer not null default 0 constraint gallery_albums_items_count_range check (items_count >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint gallery_albums_slug_key unique (organization_id, slug),
  constraint gallery_albums_house_audience check (visibility <> 'house' or house_id is not null)
);
create index gallery_albums_list on community.gallery_albums (organization_id, created_at desc, id desc);
create index gallery_albums_author on community.gallery_albums (author_profile_id, created_at desc, id desc);
create index gallery_albums_house on community.gallery_albums (house_id, created_at desc, id desc);
create index gallery_albums_subsite on community.gallery_albums (subsite_id);
create index gallery_albums_cover on community.gallery_albums (cover_asset_id);
create index gallery_albums_event on community.gallery_albums (event_id);
comment on table community.gallery_albums is 'Pictures of one night or one look, in order.';
comment on column community.gallery_albums.author_profile_id is 'pii: who made it.';
comment on column community.gallery_albums.visibility is 'As posts.visibility; each picture has its own besides.';
call auth.policies('community.gallery_albums',
  $$(deleted_at is null
      and (visibility = 'public'
        or (visibility = 'members' and organization_id = any ((select auth.member_organizations())::uuid[]))
        or (visibility = 'house' and house_id = any ((select auth.own_houses())::uuid[]))
        or (visibility = 'followers' and author_profile_id = any ((select community.followed())::uuid[])))
      and (author_profile_id is null or author_profile_id <> all ((select auth.blocked_profiles())::uuid[]))
      and (subsite_id is null or exists (select from sites.subsites s where s.id = subsite_id offset 0))
      and (house_id is null or exists (select from community.houses h where h.id = house_id offset 0)))
    or author_profile_id = (select auth.profile_id())
    or (visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]))$$,
  $$organization_id <> all ((select community.silenced_in())::uuid[])
    and ((author_profile_id = (select auth.profile_id())
          and (house_id = any ((select auth.own_houses())::uuid[]) or organization_id = any ((select auth.member_organizations())::uuid[])))
      or organization_id = any ((select auth.organizations_with('community.create'))::uuid[]))$$,
  $$author_profile_id = (select auth.profile_id()) or house_id = any ((select auth.led_houses())::uuid[])
    or (visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.update'))::uuid[]))$$,
  $$author_profile_id = (select auth.profile_id())
    or (visibility <> 'private' and organization_id = any ((select auth.organizations_with('community.delete'))::uuid[]))$$);
create function community.keep_album() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if maison.is_counting() then return new; end if;
  if tg_op = 'UPDATE' and (new.organization_id <> old.organization_id or new.author_profile_id is distinct from old.author_profile_id) then
    raise exception 'an album stays with its author' using errcode = 'check_violation', constraint = 'gallery_albums_frozen';
  end if;
  if (new.house_id is not null and not exists (select from community.houses h where h.id = new.house_id and h.organization_id = new.organization_id))
     or (new.subsite_id is not null and not exists (select from sites.subsites s where s.id = new.subsite_id and s.organization_id = new.organization_id)) then
    raise exception 'the place is of another organisation' using errcode = 'foreign_key_violation', constraint = 'gallery_albums_house_id_fkey';
  end if;
  if auth.profile_id() is not null and new.house_id is not null and (tg_op = 'INSERT' or new.house_id is distinct from old.house_id)
     and not (new.house_id = any (auth.own_houses()) or new.organization_id = any (auth.organizations_with('community.create'))) then
    raise exception 'the house is for its members' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_album before insert or update on community.gallery_albums for each row execute function community.keep_album();
create trigger touch before update on community.gallery_albums for each row execute function maison.touch();
create trigger audit after insert or update or delete on community.gallery_albums for each row execute function maison.audit();
create trigger tell after insert or update or delete on community.gallery_albums for each row execute function maison.tell_row('house', 'house_id');

alter table community.gallery_items
  alter column mega_site_id drop not null,
  alter column subsite_id drop not null,
  alter column asset_id drop not null,
  add column author_profile_id uuid references identity.profiles on delete set null,
  add column house_id uuid references community.houses on delete restrict,
  add column album_id uuid references community.gallery_albums on delete set null,
  add column external_url text constraint gallery_items_external_url_shape check (external_url ~ '^https://'),
  add column category text constraint gallery_items_category_value
    check (category in ('performance', 'fashion', 'runway', 'lifestyle', 'event', 'portraits', 'other')),
  add column visibility text not null default 'public' constraint gallery_items_visibility_value
    check (visibility in ('public', 'members', 'followers', 'house', 'private')),
  add column is_processed boolean not null default true,
  add column is_sensitive boolean not null default false,
  add column is_withheld boolean not null default false,
  add column likes_count integer not null default 0 constraint gallery_items_likes_count_range check (likes_count >= 0),
  add column comments_count integer not null default 0 constraint gallery_items_comments_count_range check (comments_count >= 0),
  add column views_count integer not null default 0 constraint gallery_items_views_count_range check (views_count >= 0),
  add constraint gallery_items_source check (num_nonnulls(asset_id, external_url) = 1),
  add constraint gallery_items_part_whole check ((subsite_id is null) = (mega_site_id is null)),
  add constraint gallery_items_house_audience check (visibility <> 'house' or house_id is not null);
create unique index gallery_items_feed_slug_key on community.gallery_items (organization_id, slug) where subsite_id is null;
create index gallery_items_author on community.gallery_items (author_profile_id, created_at desc, id desc);
create index gallery_items_house on community.gallery_items (house_id, created_at desc, id desc);
create index gallery_items_album on community.gallery_items (album_id, position, id);
create index gallery_items_by_category on community.gallery_items (organization_id, category, created_at desc, id desc)
  where publish_state = 'published' and deleted_at is null;
create index gallery_items_list on community.gallery_items (organization_id, created_at desc, id desc)
  where publish_state = 'published' and deleted_at is null;
comment on column community.gallery_items.subsite_id is 'The subsite that it is a part of; null in houses and on people''s pages.';
comment on column community.gallery_items.author_profile_id is 'pii: who put it here.';
comment on column community.gallery_items.external_url is 'Where it lies instead of an asset; loaded only when somebody asks for it.';
comment on column community.gallery_items.visibility is 'As posts.visibility.';
comment on column community.gallery_items.is_processed is 'False until its renditions are made; shown to its author only.';
comment on column community.gallery_items.is_sensitive is 'Blurred until somebody asks for it.';
comment on column community.gallery_items.is_withheld is 'Somebody in the picture has not agreed (picture_consents); kept by trigger.';
comment on column community.gallery_items.views_count is 'Written by the nightly roll-up of analytics.page_views.';

drop trigger fill_part on community.gallery_items;
create trigger fill_place before insert or update of subsite_id, mega_site_id, organization_id, house_id, slug, publish_state on community.gallery_items
  for each row execute function community.fill_place();
create trigger guard_words before insert or update on community.gallery_items
  for each row execute function community.guard_words('gallery');
drop trigger tell on community.gallery_items;
create trigger tell after insert or update or delete on community.gallery_items for each row execute function community.tell_place();
drop trigger keep_slug on community.gallery_items;
create trigger keep_slug after update of slug on community.gallery_items for each row
  when (old.subsite_id is not null and new.subsite_id is not null) execute function maison.keep_slug('part', 'subsite_id');
create function community.check_album() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from community.gallery_albums a where a.id = new.album_id and a.organization_id = new.organization_id
                    and (auth.profile_id() is null or a.author_profile_id = auth.profile_id() or a.house_id = any (auth.own_houses())
                         or a.organization_id = any (auth.organizations_with('community.update')))) then
    raise exception 'no such album' using errcode = 'foreign_key_violation', constraint = 'gallery_items_album_id_fkey';
  end if;
  return new;
end $$;
create trigger check_album after insert or update of album_id on community.gallery_items for each row
  when (new.album_id is not null) execute function community.check_album();
create trigger count_items_count after insert or delete or update of album_id, deleted_at on community.gallery_items
  for each row execute function maison.keep_count('community.gallery_albums', 'album_id', 'items_count');
create trigger count_likes_of_gallery after insert or delete or update of subject_type, subject_id on community.reactions
  for each row execute function maison.keep_count('community.gallery_items', 'subject_id', 'likes_count', 'subject_type', 'gallery');
create trigger count_comments_of_gallery after insert or delete or update of publish_state, deleted_at on community.comments
  for each row execute function maison.keep_count('community.gallery_items', 'subject_id', 'comments_count', 'counted_as', 'gallery');
alter table community.gallery_items disable trigger user;
update community.gallery_items p set comments_count = n.number
  from (select c.subject_id, count(*) as number from community.comments c
         where c.subject_type = 'gallery' and c.publish_state = 'published' and c.deleted_at is null group by 1) n where n.subject_id = p.id;
alter table community.gallery_items enable trigger user;

-- As community.posts, and nothing that somebody in the picture has not agreed to.
call auth.unshape('community.gallery_items');
call auth.policies('community.gallery_items',
  $$(publish_state = 'published' and deleted_at is null and is_processed and not is_withheld
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
  $$organization_id <> all ((select community.silenced_in())::uuid[]) and not is_withheld and (
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
