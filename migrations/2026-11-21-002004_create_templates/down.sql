drop table marketing.campaign_assets;
drop table marketing.email_templates;
