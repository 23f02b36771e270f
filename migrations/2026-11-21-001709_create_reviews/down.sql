drop table cms.content_comment_mentions;
drop table cms.content_comments;
drop function cms.guard_comment;
drop table cms.content_checks;
drop function cms.guard_override;
drop table cms.content_revisions;
drop function cms.guard_review;
