drop trigger ask_again on messaging.thread_members;
drop trigger ask_receiver on messaging.thread_members;
drop function messaging.ask_receiver();
drop function messaging.request_context(uuid, uuid);
drop function messaging.knows(uuid, uuid);
drop table messaging.message_requests;
drop function messaging.note_decision();
