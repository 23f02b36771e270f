drop table marketing.automation_step_runs;
drop function marketing.check_visit();
drop table marketing.automation_runs;
drop function marketing.note_run();
drop table marketing.automation_enrollments;
drop function marketing.check_entry();
drop table marketing.automation_events;
