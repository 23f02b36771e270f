drop trigger tell_campaign on marketing.campaigns;
drop function marketing.tell_campaign();
drop table marketing.campaign_activities;
drop table marketing.campaign_members;
drop table marketing.campaigns;
drop function marketing.launch_campaign();
