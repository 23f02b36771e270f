drop table analytics.platform_metrics;
drop table analytics.ad_metrics;
drop table analytics.ad_set_metrics;
drop table analytics.campaign_reach;
drop table analytics.campaign_conversions;
drop table analytics.campaign_metrics;
