create table channels.webhook_endpoints (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint webhook_endpoints_name_length check (length(name) between 1 and 120),
  url text not null constraint webhook_endpoints_url_shape check (url ~ '^https://[^\s@]+$' and length(url) <= 2000),
  events text[] not null constraint webhook_endpoints_events_length check (cardinality(events) between 1 and 200),
  api_version text not null default '2026-11' constraint webhook_endpoints_api_version_shape check (api_version ~ '^[0-9]{4}-[0-9]{2}$'),
  state text not null default 'active' constraint webhook_endpoints_state_value check (state in ('active', 'paused', 'disabled')),
  disabled_reason text constraint webhook_endpoints_disabled_reason_value check (disabled_reason in ('failing', 'gone', 'person')),
  max_per_second smallint not null default 10 constraint webhook_endpoints_max_per_second_range check (max_per_second between 1 and 1000),
  failures integer not null default 0 constraint webhook_endpoints_failures_range check (failures >= 0),
  failing_since timestamptz,
  last_success_at timestamptz,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint webhook_endpoints_url_key unique (organization_id, url),
  constraint webhook_endpoints_disabled_pair check ((state = 'disabled') = (disabled_reason is not null))
);
create index webhook_endpoints_list on channels.webhook_endpoints (organization_id, created_at desc, id desc);
create index webhook_endpoints_created_by on channels.webhook_endpoints (created_by_id);
comment on table channels.webhook_endpoints is 'Where other systems are told what happened here; signed, retried, switched off when nobody answers for days.';
comment on column channels.webhook_endpoints.url is 'Resolved anew for each call; addresses of private networks are refused.';
comment on column channels.webhook_endpoints.events is 'Kinds such as cms.entry_published or events.order_paid; cms.* for all of a system.';
comment on column channels.webhook_endpoints.api_version is 'Shape of the payload that was agreed.';
comment on column channels.webhook_endpoints.failures is 'Deliveries in a row that failed for good.';
call auth.shape_organization('channels.webhook_endpoints', 'channels');
create trigger steps before update of state on channels.webhook_endpoints for each row execute function maison.steps('state',
  'active>paused active>disabled paused>active paused>disabled disabled>active');
create trigger touch before update on channels.webhook_endpoints for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.webhook_endpoints for each row
  execute function maison.audit('failures', 'failing_since', 'last_success_at');

create table channels.webhook_secrets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  endpoint_id uuid not null references channels.webhook_endpoints on delete cascade,
  secret_encrypted bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  constraint webhook_secrets_order check (expires_at > created_at)
);
create index webhook_secrets_endpoint on channels.webhook_secrets (endpoint_id, created_at desc);
create unique index webhook_secrets_current_key on channels.webhook_secrets (endpoint_id) where expires_at is null;
create index webhook_secrets_organization on channels.webhook_secrets (organization_id);
comment on table channels.webhook_secrets is 'Keys that sign what goes out; while one replaces another, both sign.';
comment on column channels.webhook_secrets.secret_encrypted is 'secret: key of the HMAC-SHA256; shown once, when it is made.';
comment on column channels.webhook_secrets.expires_at is 'Null: the current one.';
call auth.shape_system('channels.webhook_secrets');
call auth.stay_together('channels.webhook_secrets');

create table channels.webhook_deliveries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  endpoint_id uuid not null references channels.webhook_endpoints on delete cascade,
  event_id uuid not null,
  event_type text not null constraint webhook_deliveries_event_type_shape check (event_type ~ '^[a-z]+\.[a-z][a-z0-9_]{0,60}$'),
  payload jsonb not null constraint webhook_deliveries_payload_object check (jsonb_typeof(payload) = 'object'),
  state text not null default 'waiting' constraint webhook_deliveries_state_value
    check (state in ('waiting', 'sending', 'delivered', 'retrying', 'dead', 'cancelled')),
  attempts_count integer not null default 0 constraint webhook_deliveries_attempts_count_range check (attempts_count >= 0),
  next_attempt_at timestamptz not null default now(),
  locked_until timestamptz,
  replay_of_id uuid references channels.webhook_deliveries on delete set null,
  created_at timestamptz not null default now(),
  delivered_at timestamptz,
  constraint webhook_deliveries_delivered_once check ((state = 'delivered') = (delivered_at is not null))
);
create unique index webhook_deliveries_event_key on channels.webhook_deliveries (endpoint_id, event_id) where replay_of_id is null;
create index webhook_deliveries_list on channels.webhook_deliveries (endpoint_id, created_at desc, id desc);
create index webhook_deliveries_all on channels.webhook_deliveries (organization_id, created_at desc, id desc);
create index webhook_deliveries_due on channels.webhook_deliveries (next_attempt_at, id) where state in ('waiting', 'retrying');
create index webhook_deliveries_stuck on channels.webhook_deliveries (locked_until) where state = 'sending';
create index webhook_deliveries_replay_of on channels.webhook_deliveries (replay_of_id);
comment on table channels.webhook_deliveries is 'One event for one endpoint; kept for 30 days so that it can be looked at and sent again.';
comment on column channels.webhook_deliveries.event_id is 'The same for every endpoint and every attempt: receivers leave out what they have.';
comment on column channels.webhook_deliveries.payload is 'Kind, time and ids; nothing that names a person. Receivers ask for the rest with their own rights.';
comment on column channels.webhook_deliveries.replay_of_id is 'Somebody sent it again by hand.';
-- Seen by word; replayed by who may update. The worker does the rest.
call auth.policies('channels.webhook_deliveries',
  $$organization_id = any ((select auth.organizations_with('channels.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('channels.update'))::uuid[]) and replay_of_id is not null and state = 'waiting'$$,
  'false', 'false');
call auth.stay_together('channels.webhook_deliveries');
call channels.keep_inside('channels.webhook_deliveries');
create trigger steps before update of state on channels.webhook_deliveries for each row execute function maison.steps('state',
  'waiting>sending waiting>cancelled sending>delivered sending>retrying sending>dead retrying>sending retrying>cancelled dead>waiting');

-- Sent again is what was sent before, not what somebody makes up.
create function channels.fill_replay() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select d.organization_id, d.endpoint_id, d.event_id, d.event_type, d.payload
    into strict new.organization_id, new.endpoint_id, new.event_id, new.event_type, new.payload
    from channels.webhook_deliveries d where d.id = new.replay_of_id and d.organization_id = new.organization_id;
  return new;
exception when no_data_found then
  raise exception 'no such delivery' using errcode = 'foreign_key_violation';
end $$;
create trigger fill_replay before insert on channels.webhook_deliveries for each row
  when (new.replay_of_id is not null) execute function channels.fill_replay();

create table channels.webhook_attempts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  delivery_id uuid not null references channels.webhook_deliveries on delete cascade,
  attempt_number integer not null constraint webhook_attempts_attempt_number_range check (attempt_number > 0),
  http_status smallint constraint webhook_attempts_http_status_range check (http_status between 100 and 599),
  duration_ms integer constraint webhook_attempts_duration_ms_range check (duration_ms >= 0),
  response_start text constraint webhook_attempts_response_start_length check (length(response_start) <= 1000),
  error text constraint webhook_attempts_error_length check (length(error) <= 1000),
  started_at timestamptz not null default now(),
  constraint webhook_attempts_once unique (delivery_id, attempt_number)
);
comment on table channels.webhook_attempts is 'Every call of an endpoint and what it answered.';
comment on column channels.webhook_attempts.response_start is 'First thousand characters.';
call channels.shape_measured('channels.webhook_attempts');
create trigger count_attempts after insert or delete or update of delivery_id on channels.webhook_attempts
  for each row execute function maison.keep_count('channels.webhook_deliveries', 'delivery_id', 'attempts_count');

create table channels.webhook_subscriptions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  topic text not null constraint webhook_subscriptions_topic_length check (length(topic) between 1 and 200),
  external_id text constraint webhook_subscriptions_external_id_length check (length(external_id) <= 300),
  callback_path text not null constraint webhook_subscriptions_callback_path_shape check (callback_path ~ '^/' and length(callback_path) <= 500),
  api_version text constraint webhook_subscriptions_api_version_length check (length(api_version) <= 40),
  state text not null default 'wanted' constraint webhook_subscriptions_state_value
    check (state in ('wanted', 'active', 'missing', 'refused', 'removed')),
  checked_at timestamptz,
  last_delivery_at timestamptz,
  expires_at timestamptz,
  last_error text constraint webhook_subscriptions_last_error_length check (length(last_error) <= 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint webhook_subscriptions_topic_key unique (connection_id, topic)
);
create index webhook_subscriptions_list on channels.webhook_subscriptions (organization_id, state, connection_id);
create index webhook_subscriptions_watch on channels.webhook_subscriptions (checked_at nulls first, id) where state <> 'removed';
comment on table channels.webhook_subscriptions is 'What a provider promised to tell us. Shopify drops a subscription after eight failures in four hours: a watch-dog compares and subscribes again.';
comment on column channels.webhook_subscriptions.state is 'Missing: the provider no longer knows it.';
comment on column channels.webhook_subscriptions.expires_at is 'Some providers want it renewed.';
call channels.shape_measured('channels.webhook_subscriptions');
create trigger steps before update of state on channels.webhook_subscriptions for each row execute function maison.steps('state',
  'wanted>active wanted>refused wanted>removed active>missing active>removed missing>active missing>refused missing>removed refused>active refused>removed removed>wanted');
create trigger touch before update on channels.webhook_subscriptions for each row execute function maison.touch();

create table channels.inbound_webhooks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  topic text not null constraint inbound_webhooks_topic_length check (length(topic) between 1 and 200),
  delivery_id text not null constraint inbound_webhooks_delivery_id_length check (length(delivery_id) between 1 and 300),
  event_id text constraint inbound_webhooks_event_id_length check (length(event_id) between 1 and 300),
  api_version text constraint inbound_webhooks_api_version_length check (length(api_version) <= 40),
  body_encrypted bytea,
  body_hash bytea not null constraint inbound_webhooks_body_hash_length check (length(body_hash) = 32),
  state text not null default 'received' constraint inbound_webhooks_state_value
    check (state in ('received', 'working', 'done', 'duplicate', 'failed', 'dead', 'ignored')),
  duplicate_of_id uuid references channels.inbound_webhooks on delete set null,
  attempts integer not null default 0 constraint inbound_webhooks_attempts_range check (attempts >= 0),
  next_attempt_at timestamptz,
  locked_until timestamptz,
  last_error text constraint inbound_webhooks_last_error_length check (length(last_error) <= 1000),
  triggered_at timestamptz,
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  keep_until timestamptz not null default now() + interval '30 days',
  constraint inbound_webhooks_delivery_key unique (connection_id, delivery_id)
);
create unique index inbound_webhooks_event_key on channels.inbound_webhooks (connection_id, topic, event_id) where state <> 'duplicate';
create index inbound_webhooks_list on channels.inbound_webhooks (organization_id, received_at desc, id desc);
create index inbound_webhooks_by_topic on channels.inbound_webhooks (connection_id, topic, received_at desc);
create index inbound_webhooks_due on channels.inbound_webhooks (coalesce(next_attempt_at, received_at), id) where state in ('received', 'failed');
create index inbound_webhooks_duplicate_of on channels.inbound_webhooks (duplicate_of_id);
create index inbound_webhooks_expiry on channels.inbound_webhooks (keep_until);
comment on table channels.inbound_webhooks is 'What providers told us, written before it is answered (within a second) and worked off afterwards. Only what has a right signature gets here; the raw body is signed, so it is kept as bytes.';
comment on column channels.inbound_webhooks.delivery_id is 'X-Shopify-Webhook-Id and its like: a repeated delivery changes nothing.';
comment on column channels.inbound_webhooks.event_id is 'X-Shopify-Event-Id and its like: the same event by another way is noted as a duplicate.';
comment on column channels.inbound_webhooks.body_encrypted is 'secret: the raw body, because it names customers; removed when the row is done with, at keep_until at the latest.';
comment on column channels.inbound_webhooks.body_hash is 'SHA-256 of the raw body.';
comment on column channels.inbound_webhooks.triggered_at is 'By the provider''s clock; older than what we know, it changes nothing.';
call auth.shape_system('channels.inbound_webhooks');
call auth.stay_together('channels.inbound_webhooks');
create trigger steps before update of state on channels.inbound_webhooks for each row execute function maison.steps('state',
  'received>working received>duplicate received>ignored working>done working>failed working>dead working>ignored failed>working failed>dead dead>received');
