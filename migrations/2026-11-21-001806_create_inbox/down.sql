drop table channels.fediverse_followers;
drop table channels.fediverse_actors;
drop table channels.inbox_messages;
drop function channels.note_message();
drop table channels.inbox_threads;
