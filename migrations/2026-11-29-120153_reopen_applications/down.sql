drop trigger audit on community.applications;
create trigger audit after insert or update or delete on community.applications for each row
  execute function maison.audit('application_data', 'letter', 'rejection_reason');
drop trigger steps on community.applications;
create trigger steps before update of status on community.applications for each row execute function maison.steps('status',
  'pending>under_review pending>approved pending>rejected pending>withdrawn under_review>pending under_review>approved under_review>rejected under_review>withdrawn');
drop trigger reopen on community.applications;
drop function community.reopen_application();
alter table community.applications drop column reopenings;
