drop table admin.notes, admin.presences, admin.drafts;
