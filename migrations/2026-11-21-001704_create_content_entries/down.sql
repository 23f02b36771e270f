drop table cms.content_slugs;
drop table cms.content_entries;
drop function cms.keep_entry_slug;
drop function cms.take_slug;
drop function cms.fill_entry;
drop function cms.words_of;
