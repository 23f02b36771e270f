-- The picture that a linked page names stands in the preview's own row: it is seen by whom the preview is seen by and goes
-- with it. A few kilobytes each, read by their own address only.
alter table community.link_previews
  add column picture bytea,
  add column picture_key text,
  add column picture_width integer,
  add column picture_height integer,
  add column picture_color text,
  add column picture_alt text;
-- Nothing to look at yet: the columns are new.
alter table community.link_previews
  add constraint link_previews_picture_length check (octet_length(picture) <= 200000) not valid,
  add constraint link_previews_picture_key_shape check (picture_key ~ '^[0-9a-f]{32}$') not valid,
  add constraint link_previews_picture_width_range check (picture_width between 1 and 640) not valid,
  add constraint link_previews_picture_height_range check (picture_height between 1 and 400) not valid,
  add constraint link_previews_picture_color_shape check (picture_color ~ '^#[0-9a-f]{6}$') not valid,
  add constraint link_previews_picture_alt_length check (length(picture_alt) <= 300) not valid,
  add constraint link_previews_picture_whole
    check (num_nulls(picture, picture_key, picture_width, picture_height, picture_color) in (0, 5)) not valid;
alter table community.link_previews
  validate constraint link_previews_picture_length,
  validate constraint link_previews_picture_key_shape,
  validate constraint link_previews_picture_width_range,
  validate constraint link_previews_picture_height_range,
  validate constraint link_previews_picture_color_shape,
  validate constraint link_previews_picture_alt_length,
  validate constraint link_previews_picture_whole;
comment on column community.link_previews.picture is 'The picture that the page names, made anew as a small WebP; never read by lists.';
comment on column community.link_previews.picture_key is 'The first 32 hexadecimal digits of its SHA-256, a part of its address.';
comment on column community.link_previews.picture_width is 'Pixels; null where there is no picture.';
comment on column community.link_previews.picture_height is 'Pixels.';
comment on column community.link_previews.picture_color is 'What stands in its place while it loads.';
comment on column community.link_previews.picture_alt is 'What the page says that it shows.';
comment on column community.link_previews.asset_id is 'A copy of its picture in a library. Not used: what a worker fetches stands in the row itself.';
