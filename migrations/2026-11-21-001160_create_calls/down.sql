drop table messaging.call_participants;
drop table messaging.calls;
drop function messaging.end_call();
