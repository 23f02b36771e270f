drop table cms.content_entry_categories;
drop table cms.content_categories;
drop function cms.follow_category;
drop function cms.fill_category;
drop table cms.content_entry_tags;
drop table cms.content_tags;
