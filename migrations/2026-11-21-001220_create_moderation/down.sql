drop table community.content_reports;
drop function community.log_report();
drop function community.fill_report();
drop function community.log_moderation(uuid, text, text, uuid, uuid, text);
drop table community.moderation_log;
