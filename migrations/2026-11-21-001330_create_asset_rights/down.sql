drop table media.asset_people;
drop table media.asset_credits;
alter table media.assets add column license text;
alter table media.assets disable trigger user;
update media.assets a set license = coalesce(r.usage_rights, r.license) from media.asset_rights r where r.asset_id = a.id;
alter table media.assets enable trigger user;
drop table media.asset_rights;
drop function media.check_releases();
