drop table crm.note_attachments;
drop table crm.note_mentions;
drop table crm.contact_notes;
drop table crm.contact_activities;
drop function crm.touch_contact;
