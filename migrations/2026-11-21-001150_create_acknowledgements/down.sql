drop trigger note_override on messaging.messages;
drop function messaging.note_override();
drop table messaging.quiet_hour_overrides;
drop trigger expect_acknowledgements on messaging.messages;
drop function messaging.expect_acknowledgements();
drop trigger remove_acknowledgements on messaging.messages;
drop table messaging.acknowledgements;
