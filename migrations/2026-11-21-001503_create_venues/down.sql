drop table events.venue_bookings;
drop table events.venue_hours;
drop table events.venue_spaces;
drop table events.venues;
