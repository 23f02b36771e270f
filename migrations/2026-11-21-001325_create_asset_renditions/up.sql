create table media.size_specs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform text not null constraint size_specs_platform_shape check (platform ~ '^[a-z][a-z0-9_]{0,40}$'),
  use_case text not null constraint size_specs_use_case_shape check (use_case ~ '^[a-z][a-z0-9_]{0,40}$'),
  width integer not null constraint size_specs_width_range check (width between 1 and 20000),
  height integer not null constraint size_specs_height_range check (height between 1 and 20000),
  aspect_ratio text constraint size_specs_aspect_ratio_shape check (aspect_ratio ~ '^[0-9.]{1,6}:[0-9.]{1,6}$'),
  max_bytes bigint constraint size_specs_max_bytes_range check (max_bytes > 0),
  max_duration_seconds integer constraint size_specs_max_duration_seconds_range check (max_duration_seconds > 0),
  formats text[] not null default '{jpeg}',
  requires_alt_text boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint size_specs_once unique (organization_id, platform, use_case)
);
comment on table media.size_specs is 'Sizes that platforms and our own channels ask for: an Instagram story, a page''s banner.';
comment on column media.size_specs.aspect_ratio is 'Such as 4:5.';
comment on column media.size_specs.formats is 'File formats to make, best first.';
call auth.shape_organization('media.size_specs', 'media');
create trigger touch before update on media.size_specs for each row execute function maison.touch();
create trigger audit after insert or update or delete on media.size_specs for each row execute function maison.audit();

-- The sizes of the usual platforms, for an organisation that begins; what it has already stays as it is.
create function media.add_size_presets(organization uuid) returns bigint language plpgsql set search_path = '' as $$
declare added bigint;
begin
  insert into media.size_specs (id, organization_id, platform, use_case, width, height, aspect_ratio, max_duration_seconds, requires_alt_text)
  select gen_random_uuid(), organization, p.platform, p.use_case, p.width, p.height, p.aspect_ratio, p.seconds, p.alt
    from (values ('instagram', 'feed_post', 1080, 1080, '1:1', null::integer, false),
                 ('instagram', 'portrait_post', 1080, 1350, '4:5', null, false),
                 ('instagram', 'story', 1080, 1920, '9:16', 60, false),
                 ('instagram', 'reel', 1080, 1920, '9:16', 180, false),
                 ('facebook', 'feed_post', 1200, 630, '1.91:1', null, false),
                 ('facebook', 'event_cover', 1920, 1005, '1.91:1', null, false),
                 ('tiktok', 'video', 1080, 1920, '9:16', 600, false),
                 ('youtube', 'thumbnail', 1280, 720, '16:9', null, false),
                 ('linkedin', 'feed_post', 1200, 627, '1.91:1', null, false),
                 ('newsletter', 'header', 1200, 600, '2:1', null, true),
                 ('website', 'banner', 2400, 1000, '12:5', null, true),
                 ('website', 'card', 800, 600, '4:3', null, true),
                 ('shop', 'product', 2048, 2048, '1:1', null, true),
                 ('print', 'lookbook_page', 2480, 3508, '1:1.41', null, false))
           p (platform, use_case, width, height, aspect_ratio, seconds, alt)
  on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
comment on function media.add_size_presets(uuid) is 'Adds the sizes of the usual platforms to an organisation; says how many were new.';

create table media.asset_renditions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  rendition_type text constraint asset_renditions_rendition_type_value check (rendition_type in (
    'thumbnail_small', 'thumbnail_medium', 'thumbnail_large', 'preview', 'preview_video', 'web_optimized', 'social_square',
    'social_story', 'watermarked', 'low_res', 'poster', 'transcode', 'hls', 'waveform', 'page')),
  size_spec_id uuid references media.size_specs on delete cascade,
  file_id uuid references media.files on delete restrict,
  width integer constraint asset_renditions_width_range check (width between 1 and 20000),
  height integer constraint asset_renditions_height_range check (height between 1 and 20000),
  quality integer constraint asset_renditions_quality_range check (quality between 1 and 100),
  format text constraint asset_renditions_format_shape check (format ~ '^[a-z0-9]{1,12}$'),
  crop_x numeric(6, 5) constraint asset_renditions_crop_x_range check (crop_x between 0 and 1),
  crop_y numeric(6, 5) constraint asset_renditions_crop_y_range check (crop_y between 0 and 1),
  crop_width numeric(6, 5) constraint asset_renditions_crop_width_range check (crop_width > 0 and crop_x + crop_width <= 1),
  crop_height numeric(6, 5) constraint asset_renditions_crop_height_range check (crop_height > 0 and crop_y + crop_height <= 1),
  duration integer constraint asset_renditions_duration_range check (duration >= 0),
  start_time integer constraint asset_renditions_start_time_range check (start_time >= 0),
  page_number integer constraint asset_renditions_page_number_range check (page_number > 0),
  watermark_text text constraint asset_renditions_watermark_text_length check (length(watermark_text) <= 120),
  is_primary boolean not null default false,
  status text not null default 'pending' constraint asset_renditions_status_value
    check (status in ('pending', 'processing', 'completed', 'failed')),
  error text constraint asset_renditions_error_length check (length(error) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint asset_renditions_once unique nulls not distinct (asset_id, rendition_type, size_spec_id, format, page_number, watermark_text),
  constraint asset_renditions_place unique (id, asset_id),
  constraint asset_renditions_what_once check (num_nonnulls(rendition_type, size_spec_id) = 1),
  constraint asset_renditions_file_order check (status <> 'completed' or file_id is not null),
  constraint asset_renditions_crop_once check (num_nonnulls(crop_x, crop_y, crop_width, crop_height) in (0, 4))
);
create unique index asset_renditions_primary_once on media.asset_renditions (asset_id, size_spec_id) where is_primary;
create index asset_renditions_size_spec on media.asset_renditions (size_spec_id);
create index asset_renditions_file on media.asset_renditions (file_id);
create index asset_renditions_to_do on media.asset_renditions (created_at, id) where status in ('pending', 'processing');
comment on table media.asset_renditions is 'An asset made fit for a purpose: a platform''s crop, a poster, a watermarked copy. Plain smaller copies for pages are media.renditions.';
comment on column media.asset_renditions.organization_id is 'As in the asset.';
comment on column media.asset_renditions.size_spec_id is 'For a platform''s size; else rendition_type says what it is.';
comment on column media.asset_renditions.file_id is 'Null until it is made.';
comment on column media.asset_renditions.crop_x is 'Left edge of what is kept, as a part of the width; without a crop the focal point decides.';
comment on column media.asset_renditions.duration is 'Seconds.';
comment on column media.asset_renditions.start_time is 'Second of the original at which the clip begins.';
comment on column media.asset_renditions.page_number is 'Which page of a document it shows.';
comment on column media.asset_renditions.watermark_text is 'Name of the recipient, written across the picture.';
comment on column media.asset_renditions.is_primary is 'The one to take where several formats serve a size.';
call media.shape_part('media.asset_renditions', 'media.assets', 'asset_id', true);
alter policy read_rows on media.asset_renditions using (
  (watermark_text is null and exists (select from media.assets parent where parent.id = asset_renditions.asset_id offset 0))
  or (organization_id = any ((select auth.organizations_with('media.read'))::uuid[])
      and exists (select from media.assets parent where parent.id = asset_renditions.asset_id offset 0))
  or exists (select from media.assets parent
              where parent.id = asset_renditions.asset_id and parent.owner_profile_id = (select auth.profile_id()) offset 0));
create trigger steps before update of status on media.asset_renditions for each row execute function maison.steps('status',
  'pending>processing pending>failed pending>completed processing>completed processing>failed failed>pending completed>pending');
create trigger touch before update on media.asset_renditions for each row execute function maison.touch();

-- The file and the size are of the asset's owner.
create function media.check_rendition() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from media.assets a, media.files f where a.id = new.asset_id and f.id = new.file_id
              and (a.organization_id is distinct from f.organization_id or a.owner_profile_id is distinct from f.owner_profile_id))
     or exists (select from media.assets a, media.size_specs s where a.id = new.asset_id and s.id = new.size_spec_id
                 and a.organization_id is distinct from s.organization_id) then
    raise exception 'the file or the size is not of the asset''s owner' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger check_rendition before insert or update of asset_id, file_id, size_spec_id on media.asset_renditions
  for each row execute function media.check_rendition();

-- Whoever sees a finished rendition may have its bytes.
alter policy read_rows on media.files using (
  (scan_status <> 'infected' and (exists (select from media.assets a where a.file_id = files.id)
    or exists (select from media.asset_renditions r where r.file_id = files.id and r.status = 'completed')))
  or owner_profile_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('media.read'))::uuid[]));

create table media.cdn_copies (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  asset_id uuid not null references media.assets on delete cascade,
  rendition_id uuid,
  provider text not null default 'cloudinary' constraint cdn_copies_provider_value
    check (provider in ('cloudinary', 'imgix', 'bunny', 'cloudfront', 'fastly', 'other')),
  public_id text not null constraint cdn_copies_public_id_length check (length(public_id) between 1 and 500),
  folder text constraint cdn_copies_folder_length check (length(folder) <= 500),
  format text constraint cdn_copies_format_shape check (format ~ '^[a-z0-9]{1,12}$'),
  width integer constraint cdn_copies_width_range check (width > 0),
  height integer constraint cdn_copies_height_range check (height > 0),
  bytes bigint constraint cdn_copies_bytes_range check (bytes >= 0),
  invalidated_at timestamptz,
  created_at timestamptz not null default now(),
  constraint cdn_copies_rendition_fkey foreign key (rendition_id, asset_id)
    references media.asset_renditions (id, asset_id) on delete cascade,
  constraint cdn_copies_once unique nulls not distinct (organization_id, provider, public_id)
);
create index cdn_copies_asset on media.cdn_copies (asset_id);
create index cdn_copies_rendition on media.cdn_copies (rendition_id, asset_id);
comment on table media.cdn_copies is 'Copies at a delivery network, to be renewed when the file changes.';
comment on column media.cdn_copies.organization_id is 'As in the asset.';
comment on column media.cdn_copies.invalidated_at is 'When the network was told to forget it.';
call media.shape_part('media.cdn_copies', 'media.assets', 'asset_id', false);
