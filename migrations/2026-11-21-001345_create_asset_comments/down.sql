drop table media.asset_comments;
drop function media.check_comment();
