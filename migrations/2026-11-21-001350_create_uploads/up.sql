create table media.drop_boxes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  library_id uuid not null references media.asset_libraries on delete cascade,
  folder_id uuid references media.asset_folders on delete set null,
  event_id uuid references events.events on delete set null,
  name text not null constraint drop_boxes_name_length check (length(name) between 1 and 120),
  instructions text constraint drop_boxes_instructions_length check (length(instructions) <= 4000),
  token bytea not null unique constraint drop_boxes_token_length check (length(token) = 32),
  password text,
  licenses text[] not null default '{unknown}' constraint drop_boxes_licenses_value
    check (licenses <@ array['owned', 'exclusive', 'royalty_free', 'rights_managed', 'creative_commons', 'editorial_only', 'internal_only', 'client_provided', 'unknown']),
  opens_at timestamptz,
  closes_at timestamptz,
  max_files integer constraint drop_boxes_max_files_range check (max_files > 0),
  max_bytes bigint constraint drop_boxes_max_bytes_range check (max_bytes > 0),
  upload_count integer not null default 0 constraint drop_boxes_upload_count_range check (upload_count >= 0),
  revoked_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint drop_boxes_order check (closes_at > opens_at)
);
create index drop_boxes_list on media.drop_boxes (organization_id, created_at desc, id desc);
create index drop_boxes_library on media.drop_boxes (library_id);
create index drop_boxes_folder on media.drop_boxes (folder_id);
create index drop_boxes_event on media.drop_boxes (event_id);
create index drop_boxes_created_by on media.drop_boxes (created_by_id);
comment on table media.drop_boxes is 'Links, often as a QR code at the door, by which guests hand in pictures; what comes waits for triage.';
comment on column media.drop_boxes.token is 'SHA-256 of the token in the link.';
comment on column media.drop_boxes.password is 'Argon2id in PHC form; null asks for none.';
comment on column media.drop_boxes.licenses is 'Licences that the guest may choose from.';
comment on column media.drop_boxes.max_bytes is 'Bytes of one file.';
comment on column media.drop_boxes.upload_count is 'Uploads begun through it.';
call auth.shape_organization('media.drop_boxes', 'media');
create trigger touch before update on media.drop_boxes for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.drop_boxes for each row execute function maison.audit('token', 'password');

create table media.uploads (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  owner_profile_id uuid references identity.profiles on delete cascade,
  drop_box_id uuid references media.drop_boxes on delete set null,
  library_id uuid references media.asset_libraries on delete set null,
  folder_id uuid references media.asset_folders on delete set null,
  replaces_asset_id uuid references media.assets on delete set null,
  file_name text not null constraint uploads_file_name_length check (length(file_name) between 1 and 255),
  relative_path text constraint uploads_relative_path_length check (length(relative_path) <= 2000),
  content_type text constraint uploads_content_type_length check (length(content_type) <= 200),
  byte_size bigint not null constraint uploads_byte_size_range check (byte_size > 0),
  part_size bigint not null default 8388608 constraint uploads_part_size_range check (part_size between 65536 and 1073741824),
  received_bytes bigint not null default 0,
  checksum bytea constraint uploads_checksum_length check (length(checksum) = 32),
  storage_upload_id text constraint uploads_storage_upload_id_length check (length(storage_upload_id) <= 1000),
  status text not null default 'open' constraint uploads_status_value
    check (status in ('open', 'uploading', 'paused', 'assembling', 'completed', 'failed', 'aborted', 'expired')),
  error text constraint uploads_error_length check (length(error) <= 2000),
  license text constraint uploads_license_value check (license in (
    'owned', 'exclusive', 'royalty_free', 'rights_managed', 'creative_commons', 'editorial_only', 'internal_only', 'client_provided', 'unknown')),
  guest_name text constraint uploads_guest_name_length check (length(guest_name) <= 120),
  email text constraint uploads_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  file_id uuid references media.files on delete set null,
  asset_id uuid references media.assets on delete set null,
  created_by_id uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  completed_at timestamptz,
  constraint uploads_owner_once check (num_nonnulls(organization_id, owner_profile_id) = 1),
  constraint uploads_received_bytes_range check (received_bytes between 0 and byte_size),
  constraint uploads_completed_order check (status <> 'completed' or (completed_at is not null and received_bytes >= byte_size)),
  constraint uploads_library_owner check (organization_id is not null or num_nonnulls(library_id, folder_id, drop_box_id) = 0)
);
create index uploads_list on media.uploads (organization_id, created_at desc, id desc);
create index uploads_own on media.uploads (owner_profile_id, created_at desc, id desc);
create index uploads_drop_box on media.uploads (drop_box_id, created_at desc, id desc);
create index uploads_library on media.uploads (library_id);
create index uploads_folder on media.uploads (folder_id);
create index uploads_replaces_asset on media.uploads (replaces_asset_id);
create index uploads_file on media.uploads (file_id);
create index uploads_asset on media.uploads (asset_id);
create index uploads_created_by on media.uploads (created_by_id, created_at desc);
create index uploads_to_clean on media.uploads (expires_at) where status not in ('completed', 'aborted', 'expired');
comment on table media.uploads is 'A file on its way in, resumable by parts; what is not finished in time is cleaned away. Erasure deletes the rows.';
comment on column media.uploads.owner_profile_id is 'pii: the person who adds to their own files; null for uploads to an organisation.';
comment on column media.uploads.relative_path is 'Place in the folder that was dropped, kept as folders.';
comment on column media.uploads.part_size is 'Bytes of each part but the last.';
comment on column media.uploads.received_bytes is 'Bytes of the parts that are there; kept by trigger.';
comment on column media.uploads.checksum is 'SHA-256 of the whole file as the sender knows it.';
comment on column media.uploads.storage_upload_id is 'Name of the multipart upload at the storage.';
comment on column media.uploads.license is 'What a guest chose.';
comment on column media.uploads.guest_name is 'pii: who handed it in, for the credit.';
comment on column media.uploads.email is 'pii: where the guest can be asked.';
comment on column media.uploads.replaces_asset_id is 'The asset that gets a new version by it.';
call auth.policies('media.uploads',
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.read'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.create'))::uuid[])$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[])
    or (created_by_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('media.create'))::uuid[]))$$,
  $$owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.delete'))::uuid[])$$);
create trigger keep_owner before update of organization_id, owner_profile_id on media.uploads
  for each row execute function media.keep_owner();
create trigger steps before update of status on media.uploads for each row execute function maison.steps('status',
  'open>uploading open>aborted open>expired open>failed uploading>paused uploading>assembling uploading>failed uploading>aborted uploading>expired paused>uploading paused>aborted paused>expired assembling>completed assembling>failed failed>uploading failed>aborted failed>expired');
create trigger count_uploads after insert or delete or update of drop_box_id on media.uploads
  for each row execute function maison.keep_count('media.drop_boxes', 'drop_box_id', 'upload_count');
create trigger touch before update on media.uploads for each row execute function maison.touch();

-- Guests come by a drop box that is open and has room; the place they drop to is the drop box's.
create function media.enter_drop_box() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare box media.drop_boxes;
begin
  if new.drop_box_id is null then return new; end if;
  select * into box from media.drop_boxes b where b.id = new.drop_box_id for update;
  if box.organization_id is distinct from new.organization_id then
    raise exception 'the drop box is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  if box.revoked_at is not null or box.opens_at > now() or box.closes_at <= now() then
    raise exception 'the drop box is closed' using errcode = 'check_violation', constraint = 'uploads_drop_box_open';
  end if;
  if new.byte_size > box.max_bytes then
    raise exception 'the drop box takes files up to % bytes', box.max_bytes
      using errcode = 'check_violation', constraint = 'uploads_drop_box_max_bytes';
  end if;
  if (select count(*) from media.uploads u where u.drop_box_id = box.id) >= box.max_files then
    raise exception 'the drop box is full' using errcode = 'check_violation', constraint = 'uploads_drop_box_max_files';
  end if;
  new.library_id := box.library_id;
  new.folder_id := box.folder_id;
  return new;
end $$;
create trigger enter_drop_box before insert on media.uploads for each row execute function media.enter_drop_box();

create table media.upload_parts (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  upload_id uuid not null references media.uploads on delete cascade,
  part_number integer not null constraint upload_parts_part_number_range check (part_number between 1 and 10000),
  byte_offset bigint not null constraint upload_parts_byte_offset_range check (byte_offset >= 0),
  byte_size bigint not null constraint upload_parts_byte_size_range check (byte_size > 0),
  checksum bytea constraint upload_parts_checksum_length check (length(checksum) = 32),
  etag text constraint upload_parts_etag_length check (length(etag) <= 200),
  received_at timestamptz not null default now(),
  constraint upload_parts_once unique (upload_id, part_number),
  constraint upload_parts_overlap exclude using gist (upload_id with =, int8range(byte_offset, byte_offset + byte_size) with &&)
);
comment on table media.upload_parts is 'Parts of an upload that have arrived; a part that is sent again takes the place of the first.';
comment on column media.upload_parts.organization_id is 'As in the upload.';
comment on column media.upload_parts.checksum is 'SHA-256 of the part.';
comment on column media.upload_parts.etag is 'The storage''s name for the part.';
call media.shape_part('media.upload_parts', 'media.uploads', 'upload_id', false);

-- Not keep_count: bytes are summed, not rows counted.
create function media.count_received() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    update media.uploads u set received_bytes = u.received_bytes - old.byte_size where u.id = old.upload_id;
  end if;
  if tg_op <> 'DELETE' then
    update media.uploads u
       set received_bytes = u.received_bytes + new.byte_size,
           status = case when u.status = 'open' then 'uploading' else u.status end
     where u.id = new.upload_id;
  end if;
  return null;
end $$;
create trigger count_received after insert or delete or update of upload_id, byte_size on media.upload_parts
  for each row execute function media.count_received();
