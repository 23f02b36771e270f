drop table crm.assignments;
drop table crm.assignment_rule_members;
drop table crm.assignment_rules;
drop table crm.tasks;
drop table crm.task_queues;
drop function crm.assign;
drop function crm.follow_task;
