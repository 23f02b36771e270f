create table media.files (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  storage_key text not null,
  content_type text not null,
  byte_size bigint not null constraint files_byte_size_range check (byte_size >= 0),
  checksum bytea not null constraint files_checksum_length check (length(checksum) = 32),
  width integer constraint files_width_range check (width between 1 and 100000),
  height integer constraint files_height_range check (height between 1 and 100000),
  duration_ms integer constraint files_duration_range check (duration_ms >= 0),
  uploaded_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  key text not null generated always as (left(encode(checksum, 'hex'), 32)) stored,
  constraint files_once unique (organization_id, checksum)
);
create index files_key on media.files (key);
create index files_uploaded_by on media.files (uploaded_by);
comment on table media.files is 'Bytes in storage, once per organisation and checksum.';
comment on column media.files.storage_key is 'Path in the storage. Two organisations with the same bytes share it.';
comment on column media.files.checksum is 'SHA-256 of the bytes as stored (metadata of the camera is removed before).';
comment on column media.files.byte_size is 'Bytes.';
comment on column media.files.key is 'Names the picture''s addresses: /media/{key}/{width}.webp.';

create table media.assets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  file_id uuid not null references media.files on delete restrict,
  name text not null constraint assets_name_length check (length(name) between 1 and 200),
  asset_type text not null default 'image' constraint assets_type_value
    check (asset_type in ('image', 'video', 'audio', 'document', 'font', 'archive', 'other')),
  alt_text text not null default '' constraint assets_alt_text_length check (length(alt_text) <= 1000),
  description text,
  tags text[] not null default '{}',
  focal_x smallint not null default 50 constraint assets_focal_x_range check (focal_x between 0 and 100),
  focal_y smallint not null default 50 constraint assets_focal_y_range check (focal_y between 0 and 100),
  image jsonb,
  color text constraint assets_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  thumbhash bytea,
  credit text,
  license text,
  visibility text not null default 'public' constraint assets_visibility_value
    check (visibility in ('public', 'organization', 'private')),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index assets_file on media.assets (file_id);
create index assets_created_by on media.assets (created_by);
create index assets_list on media.assets (organization_id, created_at desc, id desc);
comment on table media.assets is 'What a file means: title, alternative text, crop, credit.';
comment on column media.assets.alt_text is 'What the picture shows, for those who do not see it; empty only for decoration.';
comment on column media.assets.focal_x is 'What must stay in view when cropped: per cent from the left.';
comment on column media.assets.focal_y is 'What must stay in view when cropped: per cent from the top.';
comment on column media.assets.image is 'The picture as pages show it (kernel::AssetRef), filled by trigger; null for what is no picture.';
comment on column media.assets.color is 'Dominant colour, shown while the picture loads.';
comment on column media.assets.thumbhash is 'ThumbHash of the picture, about 25 bytes.';

create table media.renditions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  file_id uuid not null references media.files on delete cascade,
  width integer not null constraint renditions_width_range check (width between 1 and 10000),
  height integer not null constraint renditions_height_range check (height between 1 and 10000),
  format text not null constraint renditions_format_value check (format in ('jpeg', 'webp', 'avif', 'png')),
  storage_key text not null,
  byte_size bigint not null,
  created_at timestamptz not null default now(),
  constraint renditions_once unique (file_id, width, format)
);
comment on column media.renditions.width is 'The step this copy serves; the copy itself is narrower only where the original is.';
comment on table media.renditions is 'Smaller copies of a picture, one per width and format.';

create table media.asset_usages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  asset_id uuid not null references media.assets on delete cascade,
  entity_type text not null,
  entity_id uuid not null,
  role text not null,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint asset_usages_once unique (entity_type, entity_id, role, asset_id)
);
create index asset_usages_asset on media.asset_usages (asset_id);
comment on table media.asset_usages is 'Where an asset is used; kept by the code that saves.';

create function media.fill_image() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select case when f.width is null or new.asset_type <> 'image' then null
         else jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'alt', new.alt_text,
                'focal_x', new.focal_x, 'focal_y', new.focal_y, 'color', new.color, 'credit', new.credit) end
    into new.image
    from media.files f
   where f.id = new.file_id and f.organization_id = new.organization_id;
  if not found then
    raise exception 'the file is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger fill_image before insert or update on media.assets for each row execute function media.fill_image();

call auth.shape_organization('media.assets', 'media', $$(visibility = 'public' and deleted_at is null)$$);
call auth.shape_organization('media.files', 'media', 'exists (select from media.assets a where a.file_id = files.id)');
call auth.shape_organization('media.renditions', 'media', 'exists (select from media.assets a where a.file_id = renditions.file_id)');
call auth.shape_organization('media.asset_usages', 'media');
create trigger touch before update on media.assets for each row execute function maison.touch();
create trigger tell after update or delete on media.assets for each row execute function maison.tell_row('asset', 'id');
create trigger audit after insert or update or delete on media.assets for each row execute function maison.audit('thumbhash');

alter table identity.profiles
  add constraint profiles_avatar_fkey foreign key (avatar_asset_id) references media.assets on delete set null,
  add constraint profiles_cover_fkey foreign key (cover_asset_id) references media.assets on delete set null;
create index profiles_avatar on identity.profiles (avatar_asset_id);
create index profiles_cover on identity.profiles (cover_asset_id);
