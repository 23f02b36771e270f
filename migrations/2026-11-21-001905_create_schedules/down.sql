drop table production.event_rehearsals;
drop table production.schedule_cues;
drop table production.event_schedules;
drop table production.event_phases;
