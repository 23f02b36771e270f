drop table search.documents;
drop function search.vector;
drop function search.configuration;
drop schema search;
