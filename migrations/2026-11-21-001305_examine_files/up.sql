-- What an examination finds in the bytes: type, malware, a hash of what is seen, words.
alter table media.files
  add column detected_type text constraint files_detected_type_length check (length(detected_type) <= 200),
  add column scan_status text not null default 'pending' constraint files_scan_status_value
    check (scan_status in ('pending', 'clean', 'infected', 'failed', 'skipped')),
  add column scanned_at timestamptz,
  add column scan_result text constraint files_scan_result_length check (length(scan_result) <= 500),
  add column perceptual_hash bigint,
  add column frame_rate numeric(7, 3) constraint files_frame_rate_range check (frame_rate > 0),
  add column page_count integer constraint files_page_count_range check (page_count > 0),
  add constraint files_scan_order check (scan_status = 'pending' or scanned_at is not null);
create index files_to_scan on media.files (created_at) where scan_status = 'pending';
create index files_list on media.files (organization_id, created_at desc, id desc) include (byte_size);
comment on column media.files.detected_type is 'Media type read from the bytes, whatever the name says.';
comment on column media.files.scan_status is 'What the search for malware found; infected files are served to nobody but their owner''s people.';
comment on column media.files.scan_result is 'Name of what was found, or why the search failed.';
comment on column media.files.perceptual_hash is '64 bits of what the picture looks like; near duplicates differ in few.';
comment on column media.files.frame_rate is 'Frames per second, for time codes.';

alter policy read_rows on media.files using (
  (scan_status <> 'infected' and exists (select from media.assets a where a.file_id = files.id))
  or owner_profile_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('media.read'))::uuid[]));

create table media.file_texts (
  file_id uuid primary key references media.files on delete cascade,
  organization_id uuid references identity.organizations on delete restrict,
  content text not null constraint file_texts_content_length check (length(content) <= 5000000),
  language text,
  origin text not null constraint file_texts_origin_value check (origin in ('document', 'ocr', 'speech')),
  created_at timestamptz not null default now()
);
comment on table media.file_texts is 'All words of a document, picture or recording, for searching.';
comment on column media.file_texts.organization_id is 'As in the file.';
comment on column media.file_texts.language is 'BCP 47.';
call media.shape_part('media.file_texts', 'media.files', 'file_id', false);
