create or replace function media.fill_image() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  file media.files;
  picture media.files;
begin
  select * into file from media.files f
   where f.id = new.file_id and f.organization_id is not distinct from new.organization_id
     and f.owner_profile_id is not distinct from new.owner_profile_id;
  if not found then
    raise exception 'the file is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  if new.asset_type like 'image%' then
    picture := file;
  elsif new.asset_type like 'video%' or new.asset_type like 'audio%' then
    select f.* into picture from media.asset_renditions r join media.files f on f.id = r.file_id
     where r.asset_id = new.id and r.rendition_type = 'poster' and r.status = 'completed' and r.watermark_text is null limit 1;
  end if;
  new.image := case when picture.width is null then null
    else jsonb_build_object('key', picture.key, 'width', picture.width, 'height', picture.height, 'alt', new.alt_text,
           'focal_x', new.focal_x, 'focal_y', new.focal_y, 'color', new.color, 'credit', new.credit)
      || case when new.asset_type like 'image%' then '{}'
           else jsonb_build_object('moving', jsonb_build_object('key', file.key, 'format', substring(file.storage_key from '\.([a-z0-9]+)$'),
                  'is_audio', new.asset_type like 'audio%', 'duration_ms', file.duration_ms)) end end;
  return new;
end $$;

-- Documents have no picture again.
update media.assets set file_id = file_id where asset_type like 'doc%' and image is not null;

comment on column media.assets.image is 'pii: the picture as pages show it (kernel::AssetRef), filled by trigger; of videos and sound their poster, with where they are in moving; null for what has no picture.';
