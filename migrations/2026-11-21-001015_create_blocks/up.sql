create table identity.blocks (
  id uuid primary key,
  blocker_profile_id uuid not null references identity.profiles on delete cascade,
  blocked_profile_id uuid not null references identity.profiles on delete cascade,
  created_at timestamptz not null default now(),
  constraint blocks_once unique (blocker_profile_id, blocked_profile_id),
  constraint blocks_others check (blocker_profile_id <> blocked_profile_id)
);
create index blocks_list on identity.blocks (blocker_profile_id, created_at desc, id desc);
create index blocks_blocked on identity.blocks (blocked_profile_id);
comment on table identity.blocks is 'Who wants nothing to do with whom. Only the person who blocks sees the row; auth.blocked_profiles() works both ways. Erasure deletes the rows.';
comment on column identity.blocks.blocker_profile_id is 'pii: who blocks.';
comment on column identity.blocks.blocked_profile_id is 'Not marked: an export must not tell people who blocked them.';
call auth.shape_profile('identity.blocks', 'blocker_profile_id');

create table identity.mutes (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  muted_profile_id uuid not null references identity.profiles on delete cascade,
  hides_notifications boolean not null default true,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint mutes_once unique (profile_id, muted_profile_id),
  constraint mutes_others check (profile_id <> muted_profile_id),
  constraint mutes_order check (expires_at > created_at)
);
create index mutes_list on identity.mutes (profile_id, created_at desc, id desc);
create index mutes_muted on identity.mutes (muted_profile_id);
create index mutes_expiry on identity.mutes (expires_at);
comment on table identity.mutes is 'Whose words a person does not want to see for now; the other does not learn of it. Erasure deletes the rows.';
comment on column identity.mutes.profile_id is 'pii: who mutes.';
comment on column identity.mutes.expires_at is 'Null until taken back.';
call auth.shape_profile('identity.mutes');

create table identity.keyword_filters (
  id uuid primary key,
  profile_id uuid not null references identity.profiles on delete cascade,
  phrase text not null constraint keyword_filters_phrase_length check (length(phrase) between 1 and 200),
  whole_word boolean not null default true,
  action text not null default 'warn' constraint keyword_filters_action_value check (action in ('warn', 'hide')),
  contexts text[] not null default '{feed,comments}'
    constraint keyword_filters_contexts_value check (contexts <@ array['feed', 'comments', 'messages', 'notifications', 'profiles'] and cardinality(contexts) > 0),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint keyword_filters_order check (expires_at > created_at)
);
create unique index keyword_filters_phrase_key on identity.keyword_filters (profile_id, lower(phrase));
create index keyword_filters_expiry on identity.keyword_filters (expires_at);
comment on table identity.keyword_filters is 'Words that a person does not want to read: hidden, or behind a warning. Erasure deletes the rows.';
comment on column identity.keyword_filters.profile_id is 'pii: who filters.';
comment on column identity.keyword_filters.phrase is 'pii: what somebody cannot bear says much about them.';
comment on column identity.keyword_filters.contexts is 'Where it holds: feed, comments, messages, notifications, profiles.';
call auth.shape_profile('identity.keyword_filters');
create trigger touch before update on identity.keyword_filters for each row execute function maison.touch();
