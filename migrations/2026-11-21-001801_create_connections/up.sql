create table channels.connections (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  provider text not null constraint connections_provider_value check (provider in (
    'instagram', 'facebook', 'threads', 'tiktok', 'youtube', 'linkedin', 'x', 'twitter', 'pinterest', 'mastodon', 'bluesky', 'activitypub',
    'telegram', 'reddit', 'house_feed', 'wordpress', 'medium', 'substack', 'shopify', 'amazon', 'meta_ads', 'google_ads', 'tiktok_ads',
    'linkedin_ads', 'twitter_ads', 'snapchat_ads', 'pinterest_ads', 'dv360', 'meta_insights', 'twitter_analytics', 'linkedin_analytics',
    'tiktok_analytics', 'youtube_analytics', 'google_analytics_4', 'adobe_analytics', 'mixpanel', 'amplitude', 'hotjar', 'brandwatch',
    'sprout_social', 'hootsuite', 'meltwater', 'mention', 'google_search_console', 'semrush', 'ahrefs', 'moz', 'mailchimp', 'klaviyo',
    'hubspot', 'salesforce', 'hubspot_crm', 'openai', 'anthropic', 'midjourney', 'elevenlabs', 'canva', 'custom_api')),
  name text not null constraint connections_name_length check (length(name) between 1 and 120),
  account_id text not null constraint connections_account_id_length check (length(account_id) between 1 and 300),
  account_name text constraint connections_account_name_length check (length(account_name) <= 300),
  server_url text constraint connections_server_url_shape check (server_url ~ '^https://[^\s/]+$' and length(server_url) <= 300),
  client_id uuid,
  house_id uuid,
  status text not null default 'active' constraint connections_status_value
    check (status in ('active', 'expiring', 'expired', 'failing', 'revoked', 'paused', 'disconnected')),
  scopes text[] not null default '{}',
  missing_scopes text[] not null default '{}',
  token_expires_at timestamptz,
  refresh_expires_at timestamptz,
  refresh_after timestamptz,
  health_checked_at timestamptz,
  failures integer not null default 0 constraint connections_failures_range check (failures >= 0),
  reconnect_notified_at timestamptz,
  needs_approval boolean not null default false,
  is_active boolean not null default true,
  sync_enabled boolean not null default true,
  sync_frequency integer not null default 60 constraint connections_sync_frequency_range check (sync_frequency between 1 and 10080),
  last_sync_at timestamptz,
  last_sync_status text constraint connections_last_sync_status_value
    check (last_sync_status in ('started', 'completed', 'partial', 'failed', 'cancelled')),
  last_sync_error text constraint connections_last_sync_error_length check (length(last_sync_error) <= 2000),
  data_retention_days integer not null default 365 constraint connections_data_retention_days_range check (data_retention_days between 1 and 3650),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint connections_account_key unique (organization_id, provider, account_id)
);
create index connections_list on channels.connections (organization_id, created_at desc, id desc);
create index connections_refresh on channels.connections (refresh_after, id) where is_active and status in ('active', 'expiring', 'failing');
create index connections_due on channels.connections (last_sync_at nulls first, id) where is_active and sync_enabled;
create index connections_client on channels.connections (client_id);
create index connections_house on channels.connections (house_id);
create index connections_created_by on channels.connections (created_by_id);
comment on table channels.connections is 'An account at a network, shop, platform or service. Two organisations may have the same one; keys and tokens are in channels.connection_secrets.';
comment on column channels.connections.account_id is 'The provider''s name for the account: Instagram account, Facebook page, shop domain, seller, property.';
comment on column channels.connections.account_name is 'As people know it: page name, handle.';
comment on column channels.connections.server_url is 'For providers with many servers, such as Mastodon.';
comment on column channels.connections.client_id is 'The company (crm.companies) whose account it is; null: the organisation''s own.';
comment on column channels.connections.house_id is 'The house (community.houses) that speaks through it; null: the organisation.';
comment on column channels.connections.status is 'Health, worked out by the worker: expiring and failing still work, expired and revoked need somebody to connect again.';
comment on column channels.connections.missing_scopes is 'What is asked for and was not granted.';
comment on column channels.connections.token_expires_at is 'When the token stops working; null: never.';
comment on column channels.connections.refresh_after is 'From when on the token is renewed: long before it expires, with some spread.';
comment on column channels.connections.failures is 'Calls in a row that the provider refused.';
comment on column channels.connections.reconnect_notified_at is 'When people were last told to connect again.';
comment on column channels.connections.needs_approval is 'Nothing is scheduled here before somebody else, such as the client, approved it.';
comment on column channels.connections.sync_frequency is 'Minutes.';
comment on column channels.connections.last_sync_error is 'Without tokens and personal data.';
call auth.shape_organization('channels.connections', 'channels');
create trigger steps before update of status on channels.connections for each row execute function maison.steps('status',
  'active>expiring active>expired active>failing active>revoked active>paused active>disconnected expiring>active expiring>expired expiring>failing expiring>revoked expiring>paused expiring>disconnected failing>active failing>expired failing>revoked failing>paused failing>disconnected expired>active expired>revoked expired>disconnected revoked>active revoked>disconnected paused>active paused>expired paused>disconnected disconnected>active');
create trigger touch before update on channels.connections for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.connections for each row
  execute function maison.audit('last_sync_at', 'last_sync_status', 'last_sync_error', 'health_checked_at', 'failures');

-- An account stays the account: posts, products and figures of one must never become those of another.
create function channels.keep_account() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.provider, new.account_id, new.organization_id) is distinct from (old.provider, old.account_id, old.organization_id) then
    raise exception 'another account is another connection' using errcode = 'check_violation', constraint = 'connections_account_step';
  end if;
  return new;
end $$;
create trigger keep_account before update of provider, account_id, organization_id on channels.connections
  for each row execute function channels.keep_account();

create table channels.connection_secrets (
  connection_id uuid primary key references channels.connections on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  credentials_encrypted bytea,
  access_token_encrypted bytea,
  refresh_token_encrypted bytea,
  webhook_secret_encrypted bytea,
  generation integer not null default 1 constraint connection_secrets_generation_range check (generation > 0),
  refreshing_until timestamptz,
  updated_at timestamptz not null default now()
);
create index connection_secrets_organization on channels.connection_secrets (organization_id);
comment on table channels.connection_secrets is 'Keys and tokens of a connection; nobody reads them but workers.';
comment on column channels.connection_secrets.credentials_encrypted is 'secret: what the provider needs besides tokens, as JSON.';
comment on column channels.connection_secrets.access_token_encrypted is 'secret: the token of the account.';
comment on column channels.connection_secrets.refresh_token_encrypted is 'secret: brings the next token; some providers replace it each time.';
comment on column channels.connection_secrets.webhook_secret_encrypted is 'secret: key of the HMAC over incoming webhooks.';
comment on column channels.connection_secrets.generation is 'Goes up with every renewal: a worker that read an older token reads again instead of reporting a failure.';
comment on column channels.connection_secrets.refreshing_until is 'Lease of the one worker that renews; two would make each other''s token invalid.';
call auth.shape_system('channels.connection_secrets');
call auth.stay_together('channels.connection_secrets');

create table channels.connection_marketplaces (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  marketplace_id text not null constraint connection_marketplaces_marketplace_id_length check (length(marketplace_id) between 1 and 100),
  country char(2) constraint connection_marketplaces_country_shape check (country ~ '^[A-Z]{2}$'),
  currency char(3) constraint connection_marketplaces_currency_shape check (currency ~ '^[A-Z]{3}$'),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint connection_marketplaces_once unique (connection_id, marketplace_id)
);
comment on table channels.connection_marketplaces is 'Marketplaces in which a seller sells: one account, several countries.';
call auth.shape_organization('channels.connection_marketplaces', 'channels');
create trigger audit after insert or update or delete on channels.connection_marketplaces for each row execute function maison.audit();

create table channels.connection_events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  kind text not null constraint connection_events_kind_value check (kind in ('connected', 'reconnected', 'refreshed', 'refresh_failed', 'expiring',
    'expired', 'revoked', 'scope_missing', 'failing', 'recovered', 'paused', 'disconnected', 'notified')),
  detail text constraint connection_events_detail_length check (length(detail) <= 1000),
  user_id uuid references identity.users on delete set null,
  occurred_at timestamptz not null default now()
);
create index connection_events_list on channels.connection_events (connection_id, occurred_at desc, id desc);
create index connection_events_user on channels.connection_events (user_id);
comment on table channels.connection_events is 'What happened to a connection: renewed, refused, connected again, and who was told.';
comment on column channels.connection_events.detail is 'The provider''s answer without tokens.';
call channels.shape_measured('channels.connection_events');

create table channels.oauth_requests (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  provider text not null constraint oauth_requests_provider_shape check (provider ~ '^[a-z][a-z0-9_]{0,40}$'),
  connection_id uuid references channels.connections on delete cascade,
  state_hash bytea not null constraint oauth_requests_state_hash_key unique constraint oauth_requests_state_hash_length check (length(state_hash) = 32),
  verifier_encrypted bytea,
  scopes text[] not null default '{}',
  return_path text constraint oauth_requests_return_path_shape check (return_path ~ '^/([^/\\]|$)' and length(return_path) <= 500),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '15 minutes',
  used_at timestamptz,
  constraint oauth_requests_order check (expires_at > created_at)
);
create index oauth_requests_organization on channels.oauth_requests (organization_id);
create index oauth_requests_user on channels.oauth_requests (user_id);
create index oauth_requests_connection on channels.oauth_requests (connection_id);
create index oauth_requests_expiry on channels.oauth_requests (expires_at);
comment on table channels.oauth_requests is 'Somebody was sent to a provider and is expected back; each is used once.';
comment on column channels.oauth_requests.connection_id is 'The connection that is connected again; null for a new one.';
comment on column channels.oauth_requests.state_hash is 'SHA-256 of the state in the address.';
comment on column channels.oauth_requests.verifier_encrypted is 'secret: the PKCE verifier.';
comment on column channels.oauth_requests.return_path is 'Where to go afterwards; only a path of ours.';
call auth.shape_system('channels.oauth_requests');
call auth.stay_together('channels.oauth_requests');
