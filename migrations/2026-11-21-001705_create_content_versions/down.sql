drop trigger keep_version on cms.content_entries;
drop function cms.keep_entry_version;
drop function cms.add_version;
drop table cms.publications;
drop table cms.content_drafts;
drop table cms.content_versions;
