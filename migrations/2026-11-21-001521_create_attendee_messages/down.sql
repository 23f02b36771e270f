drop table events.event_message_recipients;
drop table events.event_message_tiers;
drop table events.event_messages;
