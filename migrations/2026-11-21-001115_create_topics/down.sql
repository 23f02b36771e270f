drop table messaging.topic_states;
drop function messaging.follow_parent();
drop table messaging.topics;
