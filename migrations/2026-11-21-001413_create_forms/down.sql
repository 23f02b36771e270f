drop trigger keep_inside on crm.consents;
alter table crm.consents drop column form_submission_id;
call crm.keep_inside('crm.consents');
drop table crm.form_submissions;
drop table crm.form_fields;
drop table crm.forms;
