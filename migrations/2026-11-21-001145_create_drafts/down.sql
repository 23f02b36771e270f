drop trigger remove_saved_messages on messaging.messages;
drop table messaging.saved_messages;
drop table messaging.draft_attachments;
drop function messaging.follow_draft();
drop table messaging.drafts;
