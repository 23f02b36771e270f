alter table identity.profiles drop constraint profiles_avatar_fkey, drop constraint profiles_cover_fkey;
drop index identity.profiles_avatar;
drop index identity.profiles_cover;
drop table media.asset_usages;
drop table media.renditions;
drop table media.files cascade;
drop table media.assets;
drop function media.fill_image();
