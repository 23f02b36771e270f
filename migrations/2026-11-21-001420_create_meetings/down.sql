drop table crm.meeting_attendees;
drop table crm.meetings;
