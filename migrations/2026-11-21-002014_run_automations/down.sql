drop function marketing.drop_old_steps(integer);
drop function marketing.wait_ends(timestamptz, interval, time, smallint[], text);
drop trigger leave_flow on marketing.automation_enrollments;
drop function marketing.leave_flow();
drop function marketing.close_step_leases();
drop function marketing.fail_step(uuid, text, boolean);
drop function marketing.claim_steps(text, integer, interval);
