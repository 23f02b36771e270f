drop table admin.changes;
drop function admin.publish(uuid, text, uuid, text, text[]);
