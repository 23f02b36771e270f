drop table search.saved_searches;
