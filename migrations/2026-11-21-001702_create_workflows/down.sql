drop table cms.workflow_stages;
drop table cms.content_workflows;
