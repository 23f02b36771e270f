drop table analytics.sync_states;
drop table analytics.ad_campaign_crm_links;
drop table analytics.ads;
drop table analytics.ad_sets;
drop table analytics.ad_campaigns;
drop function analytics.fill_ad_campaign();
drop table analytics.ad_accounts;
