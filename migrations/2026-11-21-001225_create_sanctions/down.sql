drop table community.watched_words;
drop table community.appeals;
drop function community.keep_appeal();
drop function community.silenced_in();
drop table community.sanctions;
drop function community.log_sanction();
drop function community.keep_sanction();
