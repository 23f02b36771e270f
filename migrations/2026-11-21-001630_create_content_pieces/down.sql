drop table planning.content_dependencies;
drop function planning.no_circle();
drop table planning.content_assignees;
drop table planning.content_revisions;
drop table planning.content_pieces;
drop function planning.keep_revision();
