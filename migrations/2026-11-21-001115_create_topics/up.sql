create table messaging.topics (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  name text not null constraint topics_name_length check (length(name) between 1 and 80),
  created_by_profile_id uuid references identity.profiles on delete set null,
  resolved_at timestamptz,
  last_message_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index topics_name_key on messaging.topics (thread_id, lower(name));
create index topics_list on messaging.topics (thread_id, last_message_at desc nulls last, id desc);
create index topics_organization on messaging.topics (organization_id);
create index topics_created_by on messaging.topics (created_by_profile_id);
comment on table messaging.topics is 'What a part of a room''s messages is about, so that several things can be talked of side by side.';
comment on column messaging.topics.created_by_profile_id is 'pii: who opened it.';
comment on column messaging.topics.resolved_at is 'When it was settled; it may be taken up again.';
-- Members open topics; those who opened one and moderators rename and settle it; moderators remove it, its messages stay.
call auth.policies('messaging.topics',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  'thread_id = any ((select auth.own_threads())::uuid[]) and created_by_profile_id = (select auth.profile_id())',
  $$thread_id = any ((select messaging.moderated_threads())::uuid[])
    or (created_by_profile_id = (select auth.profile_id()) and thread_id = any ((select auth.own_threads())::uuid[]))$$,
  'thread_id = any ((select messaging.moderated_threads())::uuid[])');
revoke update on messaging.topics from maison_app;
grant update (name, resolved_at) on messaging.topics to maison_app;
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.topics
  for each row execute function messaging.follow_thread();
create trigger touch before update on messaging.topics for each row execute function maison.touch();

create table messaging.topic_states (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  topic_id uuid not null references messaging.topics on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  level text not null default 'follow' constraint topic_states_level_value check (level in ('follow', 'mute')),
  last_read_sequence bigint not null default 0 constraint topic_states_last_read_sequence_range check (last_read_sequence >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint topic_states_once unique (profile_id, topic_id)
);
create index topic_states_topic on messaging.topic_states (topic_id);
comment on table messaging.topic_states is 'Topics that a member follows or mutes. Only they see it. Erasure deletes the rows.';
comment on column messaging.topic_states.profile_id is 'pii: whose it is.';
call messaging.shape_part('messaging.topic_states', 'profile_id', true);
create trigger touch before update on messaging.topic_states for each row execute function maison.touch();

-- What hangs below a topic, a list … is of the same conversation. tg_argv: column, table of the parent.
create function messaging.follow_parent() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  execute format('select thread_id, organization_id from %s where id = $1', tg_argv[1])
    into new.thread_id, new.organization_id using (to_jsonb(new) ->> tg_argv[0])::uuid;
  return new;
end $$;
create trigger follow_parent before insert or update of organization_id, thread_id, topic_id on messaging.topic_states
  for each row execute function messaging.follow_parent('topic_id', 'messaging.topics');
