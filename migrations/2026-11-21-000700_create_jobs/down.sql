drop table jobs.schedules;
drop table jobs.jobs;
drop function jobs.wake();
