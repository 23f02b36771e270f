-- "Members only" narrowed the picture in the gallery, and nothing else that shows it. The asset itself knows now who may see
-- it, and a restrictive policy holds whatever else lets somebody in: posts, subsites, portraits, feeds, previews, the bytes of
-- every copy (they are read through the asset), and links that are passed on.

-- squawk-ignore adding-field-with-default
alter table media.assets add column members_of uuid[] not null default '{}';
comment on column media.assets.members_of is 'Whose members alone see it, because somebody in it agreed to no more (picture_consents without sites); empty: nobody said so. Kept by trigger.';

-- The same file sent twice, to the gallery and with a post, is one picture of the same owner. Somebody else's copy is theirs:
-- otherwise whoever is in it could take away what others show. An answer that has ended leaves the picture no wider.
create function community.members_of(asset uuid, file uuid) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct c.organization_id order by c.organization_id), '{}')
    from community.picture_consents c
   where not 'sites' = any (c.scope)
     and c.asset_id = any (array(select a.id from media.assets a where a.file_id = file) || asset)
$$;
comment on function community.members_of(uuid, uuid) is 'Whose members alone see an asset and others with its file; empty: nobody said so.';
revoke execute on function community.members_of from public;

create function media.keep_members() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.members_of := community.members_of(new.id, new.file_id);
  return new;
end $$;
create trigger keep_members before insert or update of file_id, members_of on media.assets
  for each row execute function media.keep_members();

create function community.is_pictured(asset uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return auth.profile_id() is not null
     and exists (select from community.picture_consents c where c.asset_id = asset and c.profile_id = auth.profile_id());
end $$;
comment on function community.is_pictured(uuid) is 'Was whoever asks named in this picture?';

create policy members_only on media.assets as restrictive for select to maison_app using (
  members_of = '{}' or members_of <@ (select auth.member_organizations())::uuid[]
  or owner_profile_id = (select auth.profile_id()) or community.is_pictured(id));

-- Nor are words about it for others. A function, because the policies of assets ask posts in turn.
create function community.may_meet(asset uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as $$
begin
  return not exists (select from media.assets a where a.id = asset and a.members_of <> '{}'
                        and not a.members_of <@ auth.member_organizations()
                        and (a.owner_profile_id = auth.profile_id()) is not true and not community.is_pictured(a.id));
end $$;
comment on function community.may_meet(uuid) is 'Does nobody in this picture keep it from whoever asks?';
create policy members_only on community.post_media as restrictive for select to maison_app using (community.may_meet(asset_id));

create or replace function community.follow_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  hidden boolean := community.is_withheld(new.asset_id);
  file uuid := (select a.file_id from media.assets a where a.id = new.asset_id);
begin
  if tg_op = 'INSERT' or (new.status, new.scope) is distinct from (old.status, old.scope) then
    insert into community.picture_consent_events (id, organization_id, consent_id, status, scope, text_version, actor_user_id)
    values (gen_random_uuid(), new.organization_id, new.id, new.status, new.scope, new.text_version, auth.user_id());
  end if;
  -- Fewer people see it first.
  update media.assets a set members_of = '{}'
   where a.file_id = file and a.members_of <> community.members_of(a.id, a.file_id);
  update community.gallery_items i set visibility = 'members' from media.assets a
   where a.id = i.asset_id and a.file_id = file and a.members_of <> '{}' and i.visibility in ('public', 'followers');
  update community.gallery_items set is_withheld = hidden where asset_id = new.asset_id and is_withheld <> hidden;
  update community.post_media set is_withheld = hidden where asset_id = new.asset_id and is_withheld <> hidden;
  if new.status in ('refused', 'withdrawn') then
    update media.assets set visibility = 'private' where id = new.asset_id and visibility = 'public';
  end if;
  return null;
end $$;

-- What is shown later asks the same, and nobody makes it wider again.
create or replace function community.ask_consent() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.is_withheld := new.asset_id is not null and community.is_withheld(new.asset_id);
  if tg_table_name = 'gallery_items' then
    if new.visibility in ('public', 'followers')
       and exists (select from media.assets a where a.id = new.asset_id and a.members_of <> '{}') then
      new.visibility := 'members';
    end if;
  end if;
  return new;
end $$;
drop trigger ask_consent on community.gallery_items;
create trigger ask_consent before insert or update of asset_id, is_withheld, visibility on community.gallery_items
  for each row execute function community.ask_consent();

-- The picture is somebody else's, and yet it is narrowed.
create or replace function community.guard_words() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare edits boolean; free text[] := array['is_pinned', 'featured', 'position', 'publish_state', 'deleted_at', 'updated_at', 'version', 'content_warning', 'published_at', 'is_withheld'];
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
    -- Somebody in a picture agreed that members see it, and no more.
    if tg_table_name = 'gallery_items' then
      if new.visibility = 'members' and old.visibility in ('public', 'followers')
         and exists (select from media.assets a where a.id = new.asset_id and a.members_of <> '{}') then
        free := free || array['visibility'];
      end if;
    end if;
    if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
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

-- A link that is passed on opens it for members alone.
create or replace function media.share_resolve(token_hash bytea)
  returns table (kind text, link_id uuid, organization_id uuid, asset_id uuid, collection_id uuid, access_level text, password text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select 'asset', l.id, l.organization_id, l.asset_id, null::uuid,
           case when l.allow_download then 'download' when l.allow_comments then 'comment' else 'view' end, l.password
      from media.share_links l
      join media.assets a on a.id = l.asset_id and a.deleted_at is null and a.status <> 'expired'
                         and (a.expires_at is null or a.expires_at > now())
                         and (a.members_of = '{}' or a.members_of <@ auth.member_organizations())
     where l.token = token_hash and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
    union all
    select 'share', s.id, s.organization_id, null, s.collection_id, s.access_level, s.password
      from media.collection_shares s
      join media.asset_collections c on c.id = s.collection_id and c.deleted_at is null
     where s.token = token_hash and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
    union all
    select 'collection', c.id, c.organization_id, null, c.id,
           case when c.allow_download then 'download' when c.allow_comments then 'comment' else 'view' end, c.share_password
      from media.asset_collections c
     where c.share_token = token_hash and c.deleted_at is null and (c.share_expires_at is null or c.share_expires_at > now());
end $$;

-- What was answered before.
update media.assets a set members_of = '{}'
 where a.file_id in (select b.file_id from community.picture_consents c join media.assets b on b.id = c.asset_id
                      where not 'sites' = any (c.scope));
update community.gallery_items i set visibility = 'members' from media.assets a
 where a.id = i.asset_id and a.members_of <> '{}' and i.visibility in ('public', 'followers');
