drop table analytics.shared_links;
drop table analytics.dashboard_widgets;
drop table analytics.dashboards;
