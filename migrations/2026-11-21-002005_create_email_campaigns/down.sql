drop table marketing.email_campaign_lists;
drop trigger add_email_parts on marketing.email_campaigns;
drop function marketing.add_email_parts();
drop table marketing.email_campaign_statistics;
drop table marketing.email_campaign_progress;
drop table marketing.email_campaign_settings;
drop table marketing.email_campaigns;
drop function marketing.fill_sender();
