-- End-to-end encryption: every device has a key pair, and every conversation a key per epoch that is sealed for each
-- device. The server keeps public keys and what it cannot open.
create table messaging.device_keys (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  name text not null constraint device_keys_name_length check (length(name) between 1 and 80),
  algorithm text not null default 'x25519' constraint device_keys_algorithm_value check (algorithm in ('x25519')),
  public_key bytea not null constraint device_keys_public_key_length check (length(public_key) = 32),
  signing_key bytea not null constraint device_keys_signing_key_length check (length(signing_key) = 32),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  constraint device_keys_once unique (profile_id, public_key)
);
comment on table messaging.device_keys is 'Public keys of people''s devices. Erasure deletes the rows.';
comment on column messaging.device_keys.profile_id is 'pii: whose device it is.';
comment on column messaging.device_keys.name is 'pii: what the person calls it; others see the fingerprint beside it.';
comment on column messaging.device_keys.public_key is 'For sealing keys to the device; nothing secret.';
comment on column messaging.device_keys.signing_key is 'Ed25519, by which others know what it sends; nothing secret.';
-- Whoever is signed in may seal a key for it.
call auth.shape_profile('messaging.device_keys', 'profile_id', '(select auth.user_id()) is not null');
revoke update on messaging.device_keys from maison_app;
grant update (name, revoked_at) on messaging.device_keys to maison_app;

create table messaging.thread_keys (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  device_key_id uuid not null references messaging.device_keys on delete cascade,
  epoch integer not null constraint thread_keys_epoch_range check (epoch >= 1),
  sealed_key bytea not null constraint thread_keys_sealed_key_length check (length(sealed_key) between 32 and 512),
  sealed_by_profile_id uuid references identity.profiles on delete set null,
  created_at timestamptz not null default now(),
  constraint thread_keys_once unique (thread_id, device_key_id, epoch)
);
create index thread_keys_device on messaging.thread_keys (device_key_id);
create index thread_keys_organization on messaging.thread_keys (organization_id);
create index thread_keys_sealed_by on messaging.thread_keys (sealed_by_profile_id);
comment on table messaging.thread_keys is 'A conversation''s keys, sealed for one device each. A new epoch begins when somebody leaves.';
comment on column messaging.thread_keys.sealed_key is 'Opened on the device only.';
comment on column messaging.thread_keys.sealed_by_profile_id is 'pii: whose device sealed it.';
-- Members seal for the devices of members; nothing is changed.
call auth.policies('messaging.thread_keys',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and sealed_by_profile_id = (select auth.profile_id())
    and exists (select from messaging.device_keys d
                  join messaging.thread_members m on m.profile_id = d.profile_id and m.left_at is null
                 where d.id = device_key_id and d.revoked_at is null and m.thread_id = thread_keys.thread_id)$$,
  'false', 'false');
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.thread_keys
  for each row execute function messaging.follow_thread();
