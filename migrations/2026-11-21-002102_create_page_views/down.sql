drop table analytics.dropped_hits;
drop table analytics.events;
drop table analytics.page_views;
drop function analytics.mark_days();
drop table analytics.rollup_days;
drop function analytics.extend_visit();
