create table admin.idempotency_keys (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  organization_id uuid not null references identity.organizations on delete cascade,
  key text not null constraint idempotency_keys_key_length check (length(key) between 1 and 200),
  request_hash bytea not null constraint idempotency_keys_request_hash_length check (length(request_hash) = 32),
  status smallint not null constraint idempotency_keys_status_range check (status between 100 and 599),
  location text constraint idempotency_keys_location_length check (length(location) <= 500),
  body jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_once unique (user_id, organization_id, key)
);
create index idempotency_keys_organization on admin.idempotency_keys (organization_id);
create index idempotency_keys_expiry on admin.idempotency_keys (created_at);
comment on table admin.idempotency_keys is 'Answers to requests that carried a key, so that a repeated one does nothing twice; kept for a day. Erasure deletes the rows.';
comment on column admin.idempotency_keys.user_id is 'pii: who asked.';
comment on column admin.idempotency_keys.request_hash is 'SHA-256 of method, address and body: the same key with something else is refused.';
comment on column admin.idempotency_keys.body is 'pii: the answer.';
call auth.policies('admin.idempotency_keys',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.member_organizations())::uuid[])$$,
  $$user_id = (select auth.user_id())$$);

