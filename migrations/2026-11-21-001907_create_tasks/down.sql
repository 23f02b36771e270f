drop table production.task_assignees;
drop table production.task_dependencies;
drop table production.tasks;
drop function production.refuse_circle();
drop function production.complete_task();
