drop table channels.oauth_requests;
drop table channels.connection_events;
drop table channels.connection_marketplaces;
drop table channels.connection_secrets;
drop table channels.connections;
drop function channels.keep_account();
