drop table messaging.thread_bots;
drop function messaging.follow_bot();
drop table messaging.bots;
