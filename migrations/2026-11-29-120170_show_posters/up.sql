-- What plays is shown by its poster: a picture that has no asset of its own, so that whoever sees the one sees the other.
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

create function media.show_poster() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- The asset's own trigger looks at its poster.
  update media.assets a set file_id = a.file_id where a.id = coalesce(new.asset_id, old.asset_id);
  return null;
end $$;
comment on function media.show_poster() is 'A poster that comes, changes or goes is seen in its asset''s image at once.';

create trigger show_poster_change after insert or update of file_id, status on media.asset_renditions for each row
  when (new.rendition_type = 'poster') execute function media.show_poster();
create trigger show_poster_delete after delete on media.asset_renditions for each row
  when (old.rendition_type = 'poster') execute function media.show_poster();

comment on column media.assets.image is 'pii: the picture as pages show it (kernel::AssetRef), filled by trigger; of videos and sound their poster, with where they are in moving; null for what has no picture.';
