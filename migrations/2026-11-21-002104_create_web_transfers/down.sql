drop table analytics.exports;
drop table analytics.imports;
drop function analytics.guard_import();
