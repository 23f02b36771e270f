drop table messaging.message_revisions;
drop table messaging.client_messages;
drop table messaging.messages;
