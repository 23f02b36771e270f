drop table crm.contact_tags;
drop table crm.contact_companies;
drop table crm.contacts;
drop function crm.tell_main_company;
drop function crm.keep_main_company;
drop function crm.keep_lifecycle;
drop function crm.survivor;
