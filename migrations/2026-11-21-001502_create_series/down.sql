drop table events.calendar_feeds;
drop function events.guests(uuid, uuid);
drop table events.rsvps;
drop function events.fill_rsvp();
drop table events.event_occurrences;
drop function events.fill_occurrence();
drop table events.event_series;
