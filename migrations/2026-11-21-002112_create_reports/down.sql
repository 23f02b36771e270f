drop table analytics.deliveries;
drop table analytics.recipients;
drop table analytics.report_snapshots;
drop table analytics.reports;
