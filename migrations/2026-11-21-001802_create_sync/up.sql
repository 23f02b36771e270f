create table channels.sync_logs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_id uuid not null references channels.connections on delete cascade,
  sync_type text not null constraint sync_logs_sync_type_value check (sync_type in ('full', 'incremental', 'campaigns', 'metrics', 'products',
    'inventory', 'locations', 'orders', 'customers', 'refunds', 'media', 'posts', 'insights', 'inbox', 'followers', 'feeds', 'webhooks', 'reconciliation')),
  status text not null default 'started' constraint sync_logs_status_value check (status in ('started', 'completed', 'partial', 'failed', 'cancelled')),
  trigger text not null default 'schedule' constraint sync_logs_trigger_value check (trigger in ('schedule', 'webhook', 'person', 'retry', 'first')),
  records_processed integer not null default 0 constraint sync_logs_records_processed_range check (records_processed >= 0),
  records_failed integer not null default 0 constraint sync_logs_records_failed_range check (records_failed >= 0),
  started_at timestamptz not null default now(),
  completed_at timestamptz,
  duration integer generated always as ((extract(epoch from completed_at - started_at) * 1000)::integer) stored,
  error text constraint sync_logs_error_length check (length(error) <= 2000),
  error_details jsonb constraint sync_logs_error_details_object check (jsonb_typeof(error_details) = 'object'),
  constraint sync_logs_order check (completed_at >= started_at),
  constraint sync_logs_completed_once check ((status = 'started') = (completed_at is null))
);
create index sync_logs_list on channels.sync_logs (platform_id, started_at desc, id desc);
create index sync_logs_all on channels.sync_logs (organization_id, started_at desc, id desc);
create unique index sync_logs_running_once on channels.sync_logs (platform_id, sync_type) where status = 'started';
comment on table channels.sync_logs is 'Every run of a sync, with what it brought and what went wrong.';
comment on column channels.sync_logs.platform_id is 'The connection.';
comment on column channels.sync_logs.duration is 'Milliseconds.';
comment on column channels.sync_logs.error is 'Without tokens and personal data.';
call channels.shape_measured('channels.sync_logs');
create trigger steps before update of status on channels.sync_logs for each row execute function maison.steps('status',
  'started>completed started>partial started>failed started>cancelled');

-- The connection shows how its last run ended; that is no change of the connection.
create function channels.note_sync() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update channels.connections c
     set last_sync_at = new.started_at, last_sync_status = new.status, last_sync_error = left(new.error, 2000)
   where c.id = new.platform_id and (c.last_sync_at is null or c.last_sync_at <= new.started_at);
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger note_sync after insert or update of status on channels.sync_logs for each row execute function channels.note_sync();

create table channels.sync_cursors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  resource text not null constraint sync_cursors_resource_shape check (resource ~ '^[a-z][a-z0-9_]{0,60}$'),
  marketplace_id text not null default '' constraint sync_cursors_marketplace_id_length check (length(marketplace_id) <= 100),
  updated_since timestamptz,
  position_token text constraint sync_cursors_position_token_length check (length(position_token) <= 4000),
  overlap interval not null default interval '5 minutes' constraint sync_cursors_overlap_range check (overlap >= interval '0'),
  reconciled_at timestamptz,
  next_run_at timestamptz not null default now(),
  locked_until timestamptz,
  constraint sync_cursors_once unique (connection_id, resource, marketplace_id)
);
create index sync_cursors_due on channels.sync_cursors (next_run_at, id);
comment on table channels.sync_cursors is 'Up to where each resource was read: webhooks get lost, so everything changed since is asked for again and again.';
comment on column channels.sync_cursors.updated_since is 'The newest change that was read; the next question begins earlier by the overlap.';
comment on column channels.sync_cursors.position_token is 'Where in a long answer the worker stands.';
comment on column channels.sync_cursors.reconciled_at is 'When everything was last compared from the beginning.';
call channels.shape_measured('channels.sync_cursors');

create table channels.rate_limits (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  bucket text not null constraint rate_limits_bucket_length check (length(bucket) between 1 and 120),
  capacity numeric(12, 3) not null constraint rate_limits_capacity_range check (capacity > 0),
  tokens numeric(12, 3) not null constraint rate_limits_tokens_range check (tokens >= 0 and tokens <= capacity),
  refill_per_second numeric(12, 6) not null constraint rate_limits_refill_per_second_range check (refill_per_second > 0),
  filled_at timestamptz not null default now(),
  blocked_until timestamptz,
  constraint rate_limits_once unique (connection_id, bucket)
);
comment on table channels.rate_limits is 'How often a provider may be asked, as leaky buckets shared by all workers: per operation at Amazon, per shop at Shopify, per account at networks.';
comment on column channels.rate_limits.bucket is 'Operation or group of operations.';
comment on column channels.rate_limits.tokens is 'What was left at filled_at; more has flowed in since.';
comment on column channels.rate_limits.blocked_until is 'The provider said when to come again (Retry-After).';
call channels.shape_measured('channels.rate_limits');

-- Takes tokens if there are enough and says how long to wait otherwise. Workers come one after the other here.
create function channels.spend(connection uuid, of_bucket text, cost numeric default 1) returns interval
  language plpgsql security definer set search_path = '' as $$
declare b channels.rate_limits; level numeric; moment timestamptz := clock_timestamp();
begin
  select * into b from channels.rate_limits r where r.connection_id = connection and r.bucket = of_bucket for update;
  if b.id is null then return interval '0'; end if;
  moment := clock_timestamp();
  if b.blocked_until > moment then return b.blocked_until - moment; end if;
  if cost > b.capacity then raise exception 'a call costs more than the bucket holds' using errcode = 'check_violation', constraint = 'rate_limits_capacity_range'; end if;
  level := least(b.capacity, b.tokens + b.refill_per_second * greatest(0, extract(epoch from moment - b.filled_at))::numeric);
  if level < cost then
    return make_interval(secs => ((cost - level) / b.refill_per_second)::double precision);
  end if;
  update channels.rate_limits r set tokens = level - cost, filled_at = moment, blocked_until = null where r.id = b.id;
  return interval '0';
end $$;
comment on function channels.spend(uuid, text, numeric) is 'May this call be made now? Zero: yes, and it is paid for; otherwise how long to wait.';
revoke all on function channels.spend(uuid, text, numeric) from public;
grant execute on function channels.spend(uuid, text, numeric) to maison_system;
