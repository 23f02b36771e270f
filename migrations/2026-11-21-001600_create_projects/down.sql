drop table planning.content_projects;
drop table planning.project_members;
drop table planning.projects;
drop function planning.check_timezone();
drop schema planning;
