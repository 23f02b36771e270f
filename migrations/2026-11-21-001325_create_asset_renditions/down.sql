drop table media.cdn_copies;
alter policy read_rows on media.files using (
  (scan_status <> 'infected' and exists (select from media.assets a where a.file_id = files.id))
  or owner_profile_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('media.read'))::uuid[]));
drop table media.asset_renditions;
drop function media.check_rendition();
drop function media.add_size_presets(uuid);
drop table media.size_specs;
