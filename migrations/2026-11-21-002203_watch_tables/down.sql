drop procedure search.watch_words;
drop function search.follow;
drop procedure search.watch;
drop procedure search.unwatch;
drop function search.refresh;
drop function search.index;
drop function search.statement;
drop function search.documents_of;
