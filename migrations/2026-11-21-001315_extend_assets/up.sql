-- Where an asset lies, how far its approval is, until when it may be used, how often it is.
alter table media.assets
  drop constraint assets_type_value,
  add constraint assets_asset_type_value check (asset_type in (
    'image', 'image_photo', 'image_graphic', 'image_icon', 'image_logo',
    'video', 'video_raw', 'video_edited', 'video_motion',
    'audio', 'audio_music', 'audio_voiceover', 'audio_sfx',
    'document', 'doc_copy', 'doc_brief', 'doc_presentation', 'doc_report',
    'design_source', 'design_template', 'three_d_model', 'ar_asset', 'font', 'archive', 'other')),
  add column library_id uuid,
  add column folder_id uuid,
  add column slug text constraint assets_slug_shape check (slug = lower(slug) and slug !~ '[\s/?#%]' and length(slug) between 1 and 80),
  add column category_id uuid references media.asset_categories on delete set null,
  add column status text not null default 'approved' constraint assets_status_value
    check (status in ('pending', 'approved', 'rejected', 'archived', 'expired')),
  add column approved_by_id uuid references identity.users on delete set null,
  add column approved_at timestamptz,
  add column expires_at timestamptz,
  add column download_count integer not null default 0 constraint assets_download_count_range check (download_count >= 0),
  add column usage_count integer not null default 0 constraint assets_usage_count_range check (usage_count >= 0),
  add constraint assets_library_fkey foreign key (library_id, organization_id)
    references media.asset_libraries (id, organization_id) on delete restrict,
  add constraint assets_folder_fkey foreign key (folder_id, library_id)
    references media.asset_folders (id, library_id) on update cascade on delete set null (folder_id),
  add constraint assets_library_owner check (library_id is null or organization_id is not null),
  add constraint assets_folder_place check (folder_id is null or library_id is not null);
create index assets_library on media.assets (library_id, organization_id, created_at desc, id desc);
create index assets_folder on media.assets (folder_id, library_id, created_at desc, id desc);
create index assets_category on media.assets (category_id);
create index assets_approved_by on media.assets (approved_by_id);
create index assets_triage on media.assets (organization_id, created_at, id) where status = 'pending';
create index assets_expiry on media.assets (expires_at) where expires_at is not null;

create function media.slug_of(name text, id uuid) returns text language sql stable set search_path = ''
  as $$ select coalesce(nullif(trim(both '-' from left(regexp_replace(maison.plain(name), '[^a-z0-9]+', '-', 'g'), 60)), ''), 'asset')
               || '-' || right(id::text, 12) $$;
comment on function media.slug_of(text, uuid) is 'A name as it stands in an address, unique by the end of the id.';
create function media.fill_slug() returns trigger language plpgsql set search_path = '' as $$
begin
  new.slug := coalesce(new.slug, media.slug_of(new.name, new.id));
  return new;
end $$;
create trigger fill_slug before insert on media.assets for each row execute function media.fill_slug();

-- What is there already gets its address and its counts without being changed by anybody.
alter table media.assets disable trigger user;
update media.assets a
   set slug = media.slug_of(a.name, a.id),
       usage_count = (select count(*) from media.asset_usages u where u.asset_id = a.id);
alter table media.assets enable trigger user;
alter table media.assets
  alter column slug set not null,
  add constraint assets_slug_key unique nulls not distinct (organization_id, owner_profile_id, library_id, slug);
comment on column media.assets.asset_type is 'Kind, fine where it is known: image_photo, else image.';
comment on column media.assets.library_id is 'Null for pictures of pages that nobody filed, and for people''s own.';
comment on column media.assets.slug is 'The asset''s word in addresses; made from the name if none is given.';
comment on column media.assets.status is 'Only approved assets are public.';
comment on column media.assets.expires_at is 'End of the licence: from then on nobody outside sees the asset, anywhere.';
comment on column media.assets.download_count is 'Rows of download_log.';
comment on column media.assets.usage_count is 'Rows of asset_usages.';

alter policy read_rows on media.assets using (
  (visibility = 'public' and deleted_at is null and status = 'approved' and (expires_at is null or expires_at > now()))
  or owner_profile_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
      and (library_id is null or library_id <> all ((select media.closed_libraries())::uuid[]))));
alter policy insert_rows on media.assets with check (
  owner_profile_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('media.create'))::uuid[])
      and (library_id is null or library_id <> all ((select media.closed_libraries())::uuid[]))));
alter policy update_rows on media.assets using (
  owner_profile_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('media.update'))::uuid[])
      and (library_id is null or library_id <> all ((select media.closed_libraries())::uuid[]))))
  with check (
  owner_profile_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('media.update'))::uuid[])
      and (library_id is null or library_id <> all ((select media.closed_libraries())::uuid[]))));
alter policy delete_rows on media.assets using (
  owner_profile_id = (select auth.profile_id())
  or (organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])
      and (library_id is null or library_id <> all ((select media.closed_libraries())::uuid[]))));

-- A library's rules hold for what comes into it.
create function media.enter_library() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  library media.asset_libraries;
  file media.files;
begin
  if new.library_id is null then return new; end if;
  if tg_op = 'UPDATE' and new.library_id is not distinct from old.library_id and new.file_id = old.file_id
     and new.visibility = old.visibility then
    return new;
  end if;
  select * into library from media.asset_libraries l where l.id = new.library_id;
  select * into file from media.files f where f.id = new.file_id;
  if file.byte_size > library.max_file_size then
    raise exception 'the library takes files up to % bytes', library.max_file_size
      using errcode = 'check_violation', constraint = 'assets_library_max_file_size';
  end if;
  if cardinality(library.allowed_file_types) > 0 and not exists (
       select from unnest(library.allowed_file_types) kind
        where kind = file.content_type or (right(kind, 1) = '*' and starts_with(file.content_type, left(kind, -1)))) then
    raise exception 'the library takes no files of the type %', file.content_type
      using errcode = 'check_violation', constraint = 'assets_library_allowed_file_types';
  end if;
  if library.is_restricted and new.visibility = 'public' then new.visibility := 'organization'; end if;
  if library.requires_approval and new.status = 'approved'
     and (tg_op = 'INSERT' or new.library_id is distinct from old.library_id or new.file_id <> old.file_id) then
    new.status := 'pending';
  end if;
  return new;
end $$;
create trigger enter_library before insert or update of library_id, file_id, visibility on media.assets
  for each row execute function media.enter_library();

-- Closing a library closes what is public in it.
create function media.close_library() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update media.assets a set visibility = 'organization' where a.library_id = new.id and a.visibility = 'public';
  return null;
end $$;
create trigger close_library after update of is_restricted on media.asset_libraries for each row
  when (new.is_restricted and not old.is_restricted) execute function media.close_library();

create trigger steps before update of status on media.assets for each row execute function maison.steps('status',
  'pending>approved pending>rejected pending>archived approved>pending approved>archived approved>expired rejected>pending rejected>archived archived>pending archived>approved expired>approved expired>archived');

-- Who approved, and when; what needed no approval names nobody.
create function media.note_approval() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.status = 'approved' and old.status <> 'approved' then
    new.approved_by_id := coalesce(auth.user_id(), new.approved_by_id);
    new.approved_at := now();
  elsif new.status in ('pending', 'rejected') then
    new.approved_by_id := null;
    new.approved_at := null;
  end if;
  return new;
end $$;
create trigger note_approval before insert or update of status, library_id, file_id on media.assets
  for each row execute function media.note_approval();

create trigger count_usages after insert or delete or update of asset_id on media.asset_usages
  for each row execute function maison.keep_count('media.assets', 'asset_id', 'usage_count');

-- A counter that moves makes no cached page stale.
drop trigger tell on media.assets;
create trigger tell after update or delete on media.assets for each row
  when (not maison.is_counting()) execute function maison.tell_row('asset', 'id');

-- The state says what the date has already done.
create function media.expire_assets() returns bigint
  language plpgsql security definer set search_path = '' as $$
declare number bigint;
begin
  update media.assets set status = 'expired' where status = 'approved' and expires_at <= now();
  get diagnostics number = row_count;
  return number;
end $$;
comment on function media.expire_assets() is 'Marks approved assets whose licence has ended; says how many.';
revoke all on function media.expire_assets() from public;
grant execute on function media.expire_assets() to maison_system;

-- How an event's gallery or a page shows it.
alter table media.asset_usages
  add column type text not null default 'photo' constraint asset_usages_type_value
    check (type in ('photo', 'video', 'audio', 'document', 'other')),
  add column title text constraint asset_usages_title_length check (length(title) <= 200),
  add column is_featured boolean not null default false,
  add constraint asset_usages_entity_type_shape check (entity_type ~ '^[a-z][a-z0-9_.]{0,62}$') not valid;
create index asset_usages_entity on media.asset_usages (entity_type, entity_id, position, id);
comment on column media.asset_usages.type is 'Coarse kind of the asset, for galleries; filled by trigger.';
comment on column media.asset_usages.title is 'What it is called in this place; null takes the asset''s name.';
comment on column media.asset_usages.entity_type is 'Kind of the row that uses it, such as event, community.posts or production.looks; every system has its own words, so there is no fixed set.';
create function media.fill_usage_type() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select case when a.asset_type like 'image%' then 'photo' when a.asset_type like 'video%' then 'video'
              when a.asset_type like 'audio%' then 'audio' when a.asset_type like 'doc%' then 'document' else 'other' end
    into new.type from media.assets a where a.id = new.asset_id;
  return new;
end $$;
create trigger fill_usage_type before insert or update of asset_id, type on media.asset_usages
  for each row execute function media.fill_usage_type();
alter table media.asset_usages disable trigger user;
update media.asset_usages u
   set type = case when a.asset_type like 'image%' then 'photo' when a.asset_type like 'video%' then 'video'
                   when a.asset_type like 'audio%' then 'audio' when a.asset_type like 'doc%' then 'document' else 'other' end
  from media.assets a where a.id = u.asset_id;
alter table media.asset_usages enable trigger user;
