create table messaging.messages (
  id uuid not null,
  sent_at timestamptz not null default now(),
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  topic_id uuid references messaging.topics on delete set null,
  sequence bigint not null default 0,
  sender_id uuid references identity.profiles on delete set null,
  bot_id uuid references messaging.bots on delete set null,
  type text not null default 'text' constraint messages_type_value check (type in ('text', 'media', 'system', 'deleted')),
  content text constraint messages_content_length check (length(content) <= 20000),
  ciphertext bytea constraint messages_ciphertext_length check (length(ciphertext) <= 65536),
  key_epoch integer,
  system_event text constraint messages_system_event_value
    check (system_event in ('joined', 'left', 'added', 'removed', 'renamed', 'encrypted', 'retention', 'closed', 'call_started', 'call_ended')),
  system_profile_id uuid references identity.profiles on delete set null,
  reply_to_id uuid,
  client_id uuid,
  priority text not null default 'normal' constraint messages_priority_value check (priority in ('normal', 'urgent')),
  urgent_reason text constraint messages_urgent_reason_length check (length(urgent_reason) between 1 and 300),
  mentions_everyone boolean not null default false,
  needs_acknowledgement boolean not null default false,
  acknowledge_by timestamptz,
  edited_at timestamptz,
  deleted_at timestamptz,
  deleted_by_profile_id uuid references identity.profiles on delete set null,
  expires_at timestamptz,
  constraint messages_deleted_shape check (case when type <> 'deleted' then deleted_at is null else deleted_at is not null end),
  constraint messages_deleted_empty check (deleted_at is null or (content is null and ciphertext is null)),
  constraint messages_sender_once check (num_nonnulls(sender_id, bot_id) <= 1),
  constraint messages_system_shape check (system_event is null or type not in ('text', 'media', 'deleted')),
  constraint messages_ciphertext_epoch check ((ciphertext is null) or (content is null and key_epoch is not null)),
  constraint messages_acknowledge_shape check (needs_acknowledgement or acknowledge_by is null),
  primary key (id, sent_at)
) partition by range (sent_at);
create table messaging.messages_default partition of messaging.messages default;
create index messages_list on messaging.messages (thread_id, sent_at desc, id desc);
create index messages_order on messaging.messages (thread_id, sequence desc);
create index messages_topic on messaging.messages (topic_id, sequence desc);
create index messages_sender on messaging.messages (sender_id, sent_at desc);
create index messages_bot on messaging.messages (bot_id);
create index messages_system_profile on messaging.messages (system_profile_id);
create index messages_deleted_by on messaging.messages (deleted_by_profile_id);
create index messages_organization on messaging.messages (organization_id);
create index messages_expiry on messaging.messages (expires_at) where expires_at is not null;
create index messages_words on messaging.messages using gin (to_tsvector('simple'::regconfig, maison.plain(content)));
comment on table messaging.messages is 'What is said, by month. No foreign key points here: parts of a message name it by id and time, and triggers see to it that it is there.';
comment on column messaging.messages.organization_id is 'As in the thread.';
comment on column messaging.messages.sequence is 'Position in the conversation, without gaps at the time of sending: order, unread counts, and what a device has missed.';
comment on column messaging.messages.sender_id is 'pii: who wrote it; null for bots, the system and people who are gone.';
comment on column messaging.messages.content is 'pii: Markdown; null for pictures alone, and where it was taken back.';
comment on column messaging.messages.ciphertext is 'pii: end-to-end encrypted instead of content.';
comment on column messaging.messages.key_epoch is 'Which of the conversation''s keys it is encrypted with.';
comment on column messaging.messages.system_event is 'What the conversation itself says, put into words when shown, so that nobody''s name is written down.';
comment on column messaging.messages.system_profile_id is 'Of whom it says so.';
comment on column messaging.messages.client_id is 'Made where it was typed: sent twice over a bad line it is one message.';
comment on column messaging.messages.priority is 'Urgent rings also in the receiver''s quiet hours; needs messaging.override and is noted.';
comment on column messaging.messages.urgent_reason is 'pii: why it could not wait; shown to the receivers.';
comment on column messaging.messages.acknowledge_by is 'Until when everybody shall have confirmed that they have read it.';
comment on column messaging.messages.expires_at is 'When it disappears.';

-- Members see; they write in their own name; senders change and take back, moderators take down. Nobody deletes rows.
call auth.policies('messaging.messages',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  'thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())',
  $$thread_id = any ((select auth.own_threads())::uuid[])
    and (sender_id = (select auth.profile_id()) or thread_id = any ((select messaging.moderated_threads())::uuid[]))$$,
  'false');
revoke update on messaging.messages from maison_app;
grant update (content, ciphertext, key_epoch, deleted_at) on messaging.messages to maison_app;
call auth.shape_system('messaging.messages_default');

create table messaging.client_messages (
  sender_id uuid not null references identity.profiles on delete cascade,
  client_id uuid not null,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint client_messages_once primary key (sender_id, client_id)
);
create index client_messages_thread on messaging.client_messages (thread_id);
create index client_messages_organization on messaging.client_messages (organization_id);
create index client_messages_age on messaging.client_messages (created_at);
comment on table messaging.client_messages is 'Which message a device has sent already; kept for a month. A partitioned table cannot say that of itself. Erasure deletes the rows.';
comment on column messaging.client_messages.sender_id is 'pii: who sent it.';
-- Triggers write; whoever sends again looks up what became of it.
call auth.policies('messaging.client_messages', 'sender_id = (select auth.profile_id())', 'false', 'false', 'false');

create table messaging.message_revisions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  kind text not null constraint message_revisions_kind_value check (kind in ('edited', 'deleted')),
  type text not null constraint message_revisions_type_value check (type in ('text', 'media', 'system')),
  content text,
  ciphertext bytea,
  key_epoch integer,
  author_profile_id uuid references identity.profiles on delete set null,
  created_at timestamptz not null default now()
);
create index message_revisions_message on messaging.message_revisions (message_id, created_at desc);
create index message_revisions_thread on messaging.message_revisions (thread_id);
create index message_revisions_organization on messaging.message_revisions (organization_id);
create index message_revisions_author on messaging.message_revisions (author_profile_id);
create index message_revisions_age on messaging.message_revisions (created_at) where kind = 'deleted';
comment on table messaging.message_revisions is 'What a message said before. Members read what was edited; what was taken back only its author does, for thirty days of undo. Erasure deletes the rows.';
comment on column messaging.message_revisions.author_profile_id is 'pii: who wrote it.';
comment on column messaging.message_revisions.content is 'pii: what it said.';
comment on column messaging.message_revisions.ciphertext is 'pii: what it said, encrypted.';
-- Written by trigger.
call auth.policies('messaging.message_revisions',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and (kind = 'edited' or author_profile_id = (select auth.profile_id()))$$,
  'false', 'false', 'false');
