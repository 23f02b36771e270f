drop table community.notifications;
drop function community.tell_notification();
drop function community.mark_read();
