drop trigger fill_usage_type on media.asset_usages;
drop function media.fill_usage_type();
drop index media.asset_usages_entity;
comment on column media.asset_usages.entity_type is null;
alter table media.asset_usages
  drop constraint asset_usages_entity_type_shape,
  drop column type,
  drop column title,
  drop column is_featured;
drop function media.expire_assets();
drop trigger tell on media.assets;
create trigger tell after update or delete on media.assets for each row execute function maison.tell_row('asset', 'id');
drop trigger count_usages on media.asset_usages;
drop trigger note_approval on media.assets;
drop function media.note_approval();
drop trigger steps on media.assets;
drop trigger close_library on media.asset_libraries;
drop function media.close_library();
drop trigger enter_library on media.assets;
drop function media.enter_library();
alter policy read_rows on media.assets using (
  (visibility = 'public' and deleted_at is null) or owner_profile_id = (select auth.profile_id())
  or organization_id = any ((select auth.organizations_with('media.read'))::uuid[]));
alter policy insert_rows on media.assets with check (
  owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.create'))::uuid[]));
alter policy update_rows on media.assets using (
  owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[]))
  with check (
  owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.update'))::uuid[]));
alter policy delete_rows on media.assets using (
  owner_profile_id = (select auth.profile_id()) or organization_id = any ((select auth.organizations_with('media.delete'))::uuid[]));
drop trigger fill_slug on media.assets;
drop function media.fill_slug();
drop function media.slug_of(text, uuid);
alter table media.assets
  drop constraint assets_slug_key,
  drop constraint assets_library_fkey,
  drop constraint assets_folder_fkey,
  drop constraint assets_library_owner,
  drop constraint assets_folder_place,
  drop constraint assets_asset_type_value;
alter table media.assets disable trigger user;
update media.assets
   set asset_type = case when asset_type like 'doc%' then 'document'
                         when split_part(asset_type, '_', 1) in ('image', 'video', 'audio') then split_part(asset_type, '_', 1)
                         else 'other' end
 where asset_type not in ('image', 'video', 'audio', 'document', 'font', 'archive', 'other');
alter table media.assets enable trigger user;
alter table media.assets
  drop column library_id,
  drop column folder_id,
  drop column slug,
  drop column category_id,
  drop column status,
  drop column approved_by_id,
  drop column approved_at,
  drop column expires_at,
  drop column download_count,
  drop column usage_count,
  add constraint assets_type_value check (asset_type in ('image', 'video', 'audio', 'document', 'font', 'archive', 'other'));
comment on column media.assets.asset_type is null;
