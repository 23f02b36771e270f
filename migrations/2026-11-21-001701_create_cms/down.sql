drop function cms.works_in;
drop table cms.locale_permissions;
drop table cms.locales;
drop schema cms;
