drop table cms.page_templates;
drop table cms.schema_changes;
drop table cms.content_field_permissions;
drop table cms.content_fields;
drop table cms.content_types;
drop function cms.follow_fields;
drop function cms.fill_schema;
