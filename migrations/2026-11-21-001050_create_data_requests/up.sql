create table identity.data_requests (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  kind text not null constraint data_requests_kind_value check (kind in ('export', 'import', 'erasure')),
  state text not null default 'waiting'
    constraint data_requests_state_value check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  file_id uuid references media.files on delete set null,
  due_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz,
  counts jsonb not null default '{}' constraint data_requests_counts_object check (jsonb_typeof(counts) = 'object'),
  error text constraint data_requests_error_length check (length(error) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index data_requests_list on identity.data_requests (user_id, created_at desc, id desc);
create unique index data_requests_open_key on identity.data_requests (user_id, kind) where state in ('waiting', 'running');
create index data_requests_file on identity.data_requests (file_id);
create index data_requests_due on identity.data_requests (due_at) where state = 'waiting';
comment on table identity.data_requests is 'People who want their data, bring it along, or want to be forgotten: proof of when it was asked and done. Erasure keeps the rows.';
comment on column identity.data_requests.user_id is 'pii: who asks.';
comment on column identity.data_requests.file_id is 'The archive that was made or brought; a file of the person''s own.';
comment on column identity.data_requests.due_at is 'When it starts; erasure waits some days in which it can be called off.';
comment on column identity.data_requests.expires_at is 'When the archive is removed.';
comment on column identity.data_requests.counts is 'How many rows of which table were exported, brought or erased.';
comment on column identity.data_requests.error is 'Why it failed, without personal data.';
-- The person asks, sees and calls off; the system does it.
call auth.policies('identity.data_requests', 'user_id = (select auth.user_id())',
  $$user_id = (select auth.user_id()) and state = 'waiting'$$, 'user_id = (select auth.user_id())', 'false');
revoke insert, update on identity.data_requests from maison_app;
grant insert (id, user_id, kind, state, file_id, due_at) on identity.data_requests to maison_app;
grant update (state) on identity.data_requests to maison_app;
-- The one step that is the person's: the policy above lets them through to nothing else.
alter policy update_rows on identity.data_requests with check (user_id = (select auth.user_id()) and state = 'cancelled');
create trigger steps before update of state on identity.data_requests
  for each row execute function maison.steps('state', 'waiting>running waiting>cancelled running>done running>failed failed>waiting');
create trigger touch before update on identity.data_requests for each row execute function maison.touch();
create trigger audit after insert or update of state on identity.data_requests
  for each row execute function maison.audit('counts');
