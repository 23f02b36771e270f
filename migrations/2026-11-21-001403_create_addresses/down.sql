drop table crm.addresses;
drop table crm.contact_phones;
drop table crm.contact_emails;
drop function crm.follow_primary;
drop function crm.choose_primary;
