drop table cms.content_import_items;
drop table cms.content_imports;
