drop trigger check_automation on marketing.automations;
drop function marketing.check_automation();
drop table marketing.automation_edges;
drop table marketing.automation_steps;
drop table marketing.automation_triggers;
drop table marketing.automation_versions;
drop table marketing.automations;
drop function marketing.begin_as_draft();
drop function marketing.keep_version();
