-- What people kept for themselves has no place any more. Before the policies go: without them not even the owner of the tables sees a row.
delete from media.asset_usages where organization_id is null;
delete from media.assets where organization_id is null;
delete from media.files where organization_id is null;

drop trigger fill_organization on media.asset_usages;
drop trigger fill_organization on media.renditions;
call auth.unshape('media.asset_usages');
call auth.unshape('media.renditions');
call auth.unshape('media.files');
call auth.unshape('media.assets');
drop procedure media.shape_part(regclass, regclass, text, boolean);
drop function media.fill_organization();
drop trigger keep_owner on media.files;
drop trigger keep_owner on media.assets;
drop function media.keep_owner();

create or replace function media.fill_image() returns trigger
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

comment on table media.files is 'Bytes in storage, once per organisation and checksum.';
comment on table media.assets is 'What a file means: title, alternative text, crop, credit.';
comment on column media.assets.organization_id is null;
comment on column media.assets.name is null;
comment on column media.assets.alt_text is 'What the picture shows, for those who do not see it; empty only for decoration.';
comment on column media.assets.description is null;
comment on column media.assets.credit is null;
comment on column media.assets.image is 'The picture as pages show it (kernel::AssetRef), filled by trigger; null for what is no picture.';
comment on column media.files.organization_id is null;
comment on column media.renditions.organization_id is null;
comment on column media.asset_usages.organization_id is null;
alter table media.asset_usages alter column organization_id set not null;
alter table media.renditions alter column organization_id set not null;
alter table media.files
  drop constraint files_owner_once,
  drop column owner_profile_id,
  alter column organization_id set not null;
alter table media.assets
  drop constraint assets_owner_once,
  drop constraint assets_owner_visibility,
  drop column owner_profile_id,
  alter column organization_id set not null;
call auth.shape_organization('media.assets', 'media', $$(visibility = 'public' and deleted_at is null)$$);
call auth.shape_organization('media.files', 'media', 'exists (select from media.assets a where a.file_id = files.id)');
call auth.shape_organization('media.renditions', 'media', 'exists (select from media.assets a where a.file_id = renditions.file_id)');
call auth.shape_organization('media.asset_usages', 'media');
