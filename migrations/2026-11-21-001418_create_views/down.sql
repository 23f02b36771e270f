drop table crm.layouts;
drop table crm.field_rules;
drop table crm.saved_views;
