drop table crm.contact_consents;
drop table crm.consent_evidence;
drop table crm.consents;
drop table crm.consent_texts;
drop table crm.consent_purposes;
drop function crm.keep_consent;
drop function crm.work_out_consent;
