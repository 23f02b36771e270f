drop table analytics.traffic_alerts;
drop table analytics.listening_alerts;
drop function analytics.fill_quiet();
drop table analytics.alert_rules;
drop table analytics.listening_summaries;
