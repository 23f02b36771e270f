drop table identity.push_subscriptions;
drop function identity.take_over_browser();
drop table identity.notification_preferences;
