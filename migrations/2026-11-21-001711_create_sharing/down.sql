drop table cms.content_editors;
drop table cms.content_locks;
drop function cms.open_preview;
drop table cms.preview_links;
drop function cms.fill_preview;
