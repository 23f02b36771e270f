drop table channels.provider_rules;
drop function channels.is_timezone(text);
drop procedure channels.keep_inside(regclass);
drop procedure channels.shape_measured(regclass);
drop schema channels;
