drop trigger check_blueprint on sites.subsites;
drop function sites.check_blueprint();
drop table sites.blueprint_upgrades;
drop function sites.apply_upgrade();
alter table sites.subsites drop column blueprint_version_id;
drop table sites.platform_type_versions;
drop function sites.freeze_version();
