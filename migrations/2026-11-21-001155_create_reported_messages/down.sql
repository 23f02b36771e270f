drop table messaging.reported_messages;
drop function messaging.copy_reported();
