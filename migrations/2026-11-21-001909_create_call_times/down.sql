drop table production.crew_times;
drop table production.call_times;
drop table production.working_rules;
drop function production.fill_call();
