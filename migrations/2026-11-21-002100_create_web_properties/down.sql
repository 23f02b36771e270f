drop table analytics.bot_signatures;
drop table analytics.source_rules;
drop table analytics.shields;
drop table analytics.web_properties;
drop function analytics.is_timezone(text);
drop procedure analytics.shape_measured(regclass);
drop schema analytics;
