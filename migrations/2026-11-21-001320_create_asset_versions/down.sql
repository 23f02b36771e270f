drop trigger keep_version on media.assets;
drop function media.keep_version();
drop table media.asset_versions;
drop function media.follow_version();
drop function media.make_current();
