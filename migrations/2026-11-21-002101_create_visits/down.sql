drop function analytics.open_visit(analytics.visits, bigint, boolean);
drop table analytics.visits;
drop function analytics.forget_salts();
drop function analytics.salt(date);
drop table analytics.visitor_salts;
