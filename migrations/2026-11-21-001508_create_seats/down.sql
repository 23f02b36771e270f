drop trigger fits on events.event_sales;
alter table events.event_sales drop column seating_plan_id;
drop table events.event_seats;
drop table events.seats;
drop table events.seating_plans;
