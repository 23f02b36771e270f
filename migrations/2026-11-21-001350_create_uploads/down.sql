drop table media.upload_parts;
drop function media.count_received();
drop table media.uploads;
drop function media.enter_drop_box();
drop table media.drop_boxes;
