-- What is known about an asset besides what lists show: one row for each, made with it.
create table media.asset_details (
  asset_id uuid primary key references media.assets on delete cascade,
  organization_id uuid references identity.organizations on delete restrict,
  metadata jsonb not null default '{}' constraint asset_details_metadata_shape check (jsonb_typeof(metadata) = 'object'),
  ai_metadata jsonb constraint asset_details_ai_metadata_shape check (jsonb_typeof(ai_metadata) = 'object'),
  rating smallint constraint asset_details_rating_range check (rating between 1 and 5),
  captured_at timestamptz,
  captured_place text constraint asset_details_captured_place_length check (length(captured_place) <= 200),
  camera text constraint asset_details_camera_length check (length(camera) <= 200),
  start_timecode text constraint asset_details_start_timecode_shape check (start_timecode ~ '^[0-9]{2}:[0-9]{2}:[0-9]{2}[:;][0-9]{2}$'),
  source_type text not null default 'upload' constraint asset_details_source_type_value
    check (source_type in ('upload', 'import', 'stock', 'generated', 'capture', 'external')),
  source_url text constraint asset_details_source_url_length check (length(source_url) <= 2000),
  external_id text constraint asset_details_external_id_length check (length(external_id) <= 200),
  last_edited_by_id uuid references identity.users on delete set null,
  last_downloaded_at timestamptz,
  metadata_written_at timestamptz,
  retain_until timestamptz,
  legal_hold boolean not null default false,
  legal_hold_reason text constraint asset_details_legal_hold_reason_length check (length(legal_hold_reason) <= 500),
  updated_at timestamptz not null default now(),
  constraint asset_details_legal_hold_range check (not legal_hold or legal_hold_reason is not null)
);
create index asset_details_last_edited_by on media.asset_details (last_edited_by_id);
create index asset_details_external on media.asset_details (organization_id, external_id) where external_id is not null;
create index asset_details_metadata on media.asset_details using gin (metadata jsonb_path_ops);
comment on table media.asset_details is 'What is known about an asset: metadata, where it came from, how long it must stay.';
comment on column media.asset_details.organization_id is 'As in the asset.';
comment on column media.asset_details.metadata is 'From EXIF, IPTC and XMP, and the values of metadata_fields by key.';
comment on column media.asset_details.ai_metadata is 'Labels, objects, colours, text and faces that a model found.';
comment on column media.asset_details.captured_at is 'When it was taken, after corrections of the camera''s clock.';
comment on column media.asset_details.start_timecode is 'Time code of the first frame, for lists of cuts.';
comment on column media.asset_details.metadata_written_at is 'When names, credit and rights were last written back into the files.';
comment on column media.asset_details.retain_until is 'Not deleted before.';
comment on column media.asset_details.legal_hold is 'Not deleted at all while it holds.';
call media.shape_part('media.asset_details', 'media.assets', 'asset_id', false);
create trigger touch before update on media.asset_details for each row execute function maison.touch();
-- What may tell something about a person stays out of the log: its rows are found by ids, and these have none of their own.
create trigger audit after insert or update or delete on media.asset_details for each row
  execute function maison.audit('metadata', 'ai_metadata', 'captured_place', 'camera');

insert into media.asset_details (asset_id, organization_id) select a.id, a.organization_id from media.assets a;

create function media.add_details() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into media.asset_details (asset_id, metadata, last_edited_by_id)
  select new.id, coalesce(f.default_metadata, '{}'), auth.user_id()
    from (select) one left join media.asset_folders f on f.id = new.folder_id;
  return null;
end $$;
create trigger add_details after insert on media.assets for each row execute function media.add_details();

create function media.note_editor() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if auth.user_id() is null or maison.is_counting() then return null; end if;
  update media.asset_details d set last_edited_by_id = auth.user_id()
   where d.asset_id = new.id and d.last_edited_by_id is distinct from auth.user_id();
  return null;
end $$;
create trigger note_editor after update on media.assets for each row execute function media.note_editor();

-- What must stay for a court or a contract stays, whoever asks.
create function media.hold_asset() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from media.asset_details d where d.asset_id = old.id and (d.legal_hold or d.retain_until > now())) then
    raise exception 'the asset must be kept' using errcode = 'restrict_violation', constraint = 'assets_held';
  end if;
  return old;
end $$;
create trigger hold_asset before delete on media.assets for each row execute function media.hold_asset();
