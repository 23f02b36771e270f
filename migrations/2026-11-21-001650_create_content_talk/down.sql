drop table planning.content_mentions;
drop table planning.content_comments;
drop function planning.check_comment();
