drop table crm.portal_accesses;
drop function crm.portal_contacts;
drop function crm.portal_companies;
