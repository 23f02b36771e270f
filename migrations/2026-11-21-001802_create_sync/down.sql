drop function channels.spend(uuid, text, numeric);
drop table channels.rate_limits;
drop table channels.sync_cursors;
drop table channels.sync_logs;
drop function channels.note_sync();
