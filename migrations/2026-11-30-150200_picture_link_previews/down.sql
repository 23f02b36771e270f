comment on column community.link_previews.asset_id is 'Our own copy of its picture.';
alter table community.link_previews
  drop column picture,
  drop column picture_key,
  drop column picture_width,
  drop column picture_height,
  drop column picture_color,
  drop column picture_alt;
