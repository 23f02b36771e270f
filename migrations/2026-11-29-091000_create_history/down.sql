drop function admin.history(text, uuid, uuid, integer);
drop function admin.log_entries(text, uuid, uuid, integer);
