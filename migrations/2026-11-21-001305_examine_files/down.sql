drop table media.file_texts;
alter policy read_rows on media.files using (
  (exists (select from media.assets a where a.file_id = files.id)) or owner_profile_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('media.read'))::uuid[]));
drop index media.files_list;
alter table media.files
  drop constraint files_scan_order,
  drop column detected_type,
  drop column scan_status,
  drop column scanned_at,
  drop column scan_result,
  drop column perceptual_hash,
  drop column frame_rate,
  drop column page_count;
