drop table planning.content_templates;
drop table planning.workflow_run_stages;
drop table planning.workflow_runs;
drop table planning.workflow_stages;
drop table planning.workflows;
