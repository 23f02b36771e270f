drop trigger note_progress on marketing.email_campaigns;
drop function marketing.note_progress();
drop trigger check_approved on marketing.email_campaigns;
drop function marketing.check_approved();
drop trigger check_email on marketing.email_campaigns;
drop function marketing.check_email();
drop table marketing.email_approvals;
drop function marketing.seal_approval();
drop function marketing.email_hash(uuid);
