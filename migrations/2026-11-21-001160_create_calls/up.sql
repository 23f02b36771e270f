create table messaging.calls (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  kind text not null constraint calls_kind_value check (kind in ('voice', 'video')),
  provider text not null default 'built_in' constraint calls_provider_value check (provider in ('built_in', 'jitsi', 'livekit', 'link')),
  room text not null constraint calls_room_length check (length(room) between 16 and 500),
  started_by_profile_id uuid references identity.profiles on delete set null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint calls_order check (ended_at >= started_at)
);
create unique index calls_open_key on messaging.calls (thread_id) where ended_at is null;
create index calls_list on messaging.calls (thread_id, started_at desc, id desc);
create index calls_organization on messaging.calls (organization_id);
comment on table messaging.calls is 'Voice and video rooms of a conversation; one at a time.';
comment on column messaging.calls.room is 'A name that cannot be guessed, or the address of a room elsewhere.';
comment on column messaging.calls.started_by_profile_id is 'pii: who opened it.';
-- Members see and open; whoever opened it and moderators close it.
call auth.policies('messaging.calls',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  'thread_id = any ((select auth.own_threads())::uuid[]) and started_by_profile_id = (select auth.profile_id())',
  $$thread_id = any ((select messaging.moderated_threads())::uuid[])
    or (thread_id = any ((select auth.own_threads())::uuid[]) and started_by_profile_id = (select auth.profile_id()))$$,
  'false');
call auth.need_index('messaging.calls', 'started_by_profile_id');
revoke update on messaging.calls from maison_app;
grant update (ended_at) on messaging.calls to maison_app;
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.calls
  for each row execute function messaging.follow_thread();

create table messaging.call_participants (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  call_id uuid not null references messaging.calls on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  constraint call_participants_order check (left_at >= joined_at),
  constraint call_participants_once exclude using gist (call_id with =, profile_id with =, tstzrange(joined_at, left_at, '[)') with &&)
);
create index call_participants_call on messaging.call_participants (call_id, joined_at);
comment on table messaging.call_participants is 'Who was in a call, from when until when. Erasure deletes the rows.';
comment on column messaging.call_participants.profile_id is 'pii: who was there.';
call messaging.shape_part('messaging.call_participants', 'profile_id');
create trigger follow_parent before insert or update of organization_id, thread_id, call_id on messaging.call_participants
  for each row execute function messaging.follow_parent('call_id', 'messaging.calls');
create function messaging.end_call() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update messaging.call_participants set left_at = greatest(joined_at, new.ended_at) where call_id = new.id and left_at is null;
  return null;
end $$;
create trigger end_call after update of ended_at on messaging.calls
  for each row when (old.ended_at is null and new.ended_at is not null) execute function messaging.end_call();
