drop table analytics.search_keyword_metrics;
drop table analytics.web_conversions;
drop table analytics.web_session_aggregates;
drop table analytics.web_event_metrics;
drop table analytics.web_page_metrics;
drop aggregate analytics.sketch_union(bigint[]);
drop function analytics.sketch_merge(bigint[], bigint[]);
drop function analytics.sketch_count(bigint[]);
drop function analytics.sketch(bigint[]);
