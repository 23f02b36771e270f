drop table events.devices;
drop function events.gated_events();
drop table events.event_staff;
drop function events.ask_staff_again();
