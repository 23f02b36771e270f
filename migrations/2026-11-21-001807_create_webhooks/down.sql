drop table channels.inbound_webhooks;
drop table channels.webhook_subscriptions;
drop table channels.webhook_attempts;
drop table channels.webhook_deliveries;
drop function channels.fill_replay();
drop table channels.webhook_secrets;
drop table channels.webhook_endpoints;
