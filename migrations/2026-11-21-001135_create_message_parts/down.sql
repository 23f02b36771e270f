drop trigger remove_message_mentions on messaging.messages;
drop trigger remove_message_attachments on messaging.messages;
drop trigger remove_message_reactions on messaging.messages;
drop table messaging.message_mentions;
drop table messaging.message_attachments;
drop function messaging.sees_asset(uuid);
drop table messaging.message_reactions;
