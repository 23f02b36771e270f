drop trigger show_poster_change on media.asset_renditions;
drop trigger show_poster_delete on media.asset_renditions;
drop function media.show_poster();
create or replace function media.fill_image() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select case when f.width is null or new.asset_type not like 'image%' then null
         else jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'alt', new.alt_text,
                'focal_x', new.focal_x, 'focal_y', new.focal_y, 'color', new.color, 'credit', new.credit) end
    into new.image
    from media.files f
   where f.id = new.file_id and f.organization_id is not distinct from new.organization_id
     and f.owner_profile_id is not distinct from new.owner_profile_id;
  if not found then
    raise exception 'the file is not of this organisation' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
comment on column media.assets.image is 'pii: the picture as pages show it (kernel::AssetRef), filled by trigger; null for what is no picture.';
