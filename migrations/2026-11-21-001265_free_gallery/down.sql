delete from community.gallery_items where subsite_id is null or asset_id is null;
call auth.unshape('community.gallery_items');
call auth.shape_subsite_part('community.gallery_items');
drop trigger count_comments_of_gallery on community.comments;
drop trigger count_likes_of_gallery on community.reactions;
drop trigger count_items_count on community.gallery_items;
drop trigger check_album on community.gallery_items;
drop function community.check_album();
drop trigger keep_slug on community.gallery_items;
create trigger keep_slug after update of slug on community.gallery_items for each row execute function maison.keep_slug('part', 'subsite_id');
drop trigger tell on community.gallery_items;
create trigger tell after insert or update or delete on community.gallery_items for each row execute function maison.tell_subsite();
drop trigger guard_words on community.gallery_items;
drop trigger fill_place on community.gallery_items;
create trigger fill_part before insert or update of subsite_id, mega_site_id, organization_id on community.gallery_items for each row execute function maison.fill_part();
drop index community.gallery_items_list;
drop index community.gallery_items_by_category;
drop index community.gallery_items_album;
drop index community.gallery_items_house;
drop index community.gallery_items_author;
drop index community.gallery_items_feed_slug_key;
alter table community.gallery_items
  drop constraint gallery_items_house_audience, drop constraint gallery_items_part_whole, drop constraint gallery_items_source,
  drop column views_count, drop column comments_count, drop column likes_count, drop column is_withheld, drop column is_sensitive,
  drop column is_processed, drop column visibility, drop column category, drop column external_url, drop column album_id,
  drop column house_id, drop column author_profile_id,
  alter column asset_id set not null,
  alter column subsite_id set not null,
  alter column mega_site_id set not null;
comment on column community.gallery_items.subsite_id is null;
drop table community.gallery_albums;
drop function community.keep_album();
