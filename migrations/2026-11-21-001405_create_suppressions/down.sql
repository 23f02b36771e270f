drop trigger suppress_erased_sms on crm.contact_phones;
drop trigger suppress_erased_phone on crm.contact_phones;
drop trigger suppress_erased on crm.contact_emails;
drop table crm.suppressions;
drop function crm.suppress_erased;
drop function crm.is_suppressed;
drop function crm.hash_suppression;
drop function crm.address_hash;
