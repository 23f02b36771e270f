create table messaging.message_reactions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  profile_id uuid not null references identity.profiles on delete cascade,
  emoji text not null constraint message_reactions_emoji_length check (length(emoji) between 1 and 32),
  created_at timestamptz not null default now(),
  constraint message_reactions_once unique (message_id, profile_id, emoji)
);
comment on table messaging.message_reactions is 'What people make of a message in one sign. Erasure deletes the rows.';
comment on column messaging.message_reactions.profile_id is 'pii: who reacts.';
comment on column messaging.message_reactions.message_sent_at is 'Filled in: with it the month of the message is found.';
comment on column messaging.message_reactions.emoji is 'Unicode.';
call messaging.shape_part('messaging.message_reactions', 'profile_id');
call messaging.part_triggers('messaging.message_reactions');

create table messaging.message_attachments (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  sender_id uuid references identity.profiles on delete set null,
  position smallint not null default 0 constraint message_attachments_position_range check (position between 0 and 49),
  media_type text not null constraint message_attachments_media_type_value check (media_type in ('image', 'video', 'audio', 'document')),
  asset_id uuid references media.assets on delete set null,
  caption text constraint message_attachments_caption_length check (length(caption) <= 1000),
  is_voice boolean not null default false,
  duration_ms integer constraint message_attachments_duration_ms_range check (duration_ms >= 0),
  waveform smallint[] constraint message_attachments_waveform_range
    check (cardinality(waveform) <= 256 and 0 <= all (waveform) and 100 >= all (waveform)),
  transcript text constraint message_attachments_transcript_length check (length(transcript) <= 50000),
  transcript_language text constraint message_attachments_transcript_language_shape check (transcript_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  transcript_state text not null default 'none' constraint message_attachments_transcript_state_value
    check (transcript_state in ('none', 'waiting', 'done', 'failed', 'corrected')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint message_attachments_position_key unique (message_id, position) deferrable initially immediate,
  constraint message_attachments_voice_shape check (not is_voice or media_type not in ('image', 'video', 'document'))
);
create index message_attachments_asset on messaging.message_attachments (asset_id);
create index message_attachments_transcribing on messaging.message_attachments (created_at) where transcript_state = 'waiting';
create index message_attachments_gallery on messaging.message_attachments (thread_id, media_type, message_sent_at desc, position);
comment on table messaging.message_attachments is 'Pictures, films, voices and papers of a message, in order.';
comment on column messaging.message_attachments.sender_id is 'pii: who sent it.';
comment on column messaging.message_attachments.asset_id is 'Null where the file is gone.';
comment on column messaging.message_attachments.caption is 'pii: what is said beside it.';
comment on column messaging.message_attachments.duration_ms is 'Milliseconds.';
comment on column messaging.message_attachments.waveform is 'Loudness over time for drawing, each 0 to 100.';
comment on column messaging.message_attachments.transcript is 'pii: what is said in it.';
comment on column messaging.message_attachments.transcript_state is 'corrected by the sender wins over the machine.';
-- Asked as the person who attaches. A function, because the policy of assets asks for attachments in turn.
create function messaging.sees_asset(asset uuid) returns boolean language plpgsql stable set search_path = ''
  as $$ begin return exists (select from media.assets a where a.id = asset); end $$;
comment on function messaging.sees_asset(uuid) is 'Does the person see the asset?';
-- As messaging.shape_part; besides, what was taken back is not seen, and nobody attaches what they cannot see themselves:
-- members see an asset through the attachment.
call auth.policies('messaging.message_attachments',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and exists (
      select from messaging.messages m where m.id = message_id and m.sent_at = message_sent_at and m.deleted_at is null offset 0)$$,
  $$thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())
    and (asset_id is null or messaging.sees_asset(asset_id))$$,
  'thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())',
  'thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())');
call auth.need_index('messaging.message_attachments', 'organization_id');
call auth.need_index('messaging.message_attachments', 'sender_id');
revoke update on messaging.message_attachments from maison_app;
grant update (position, caption, transcript, transcript_language, transcript_state) on messaging.message_attachments to maison_app;
call messaging.part_triggers('messaging.message_attachments', 'sender');
create trigger touch before update on messaging.message_attachments for each row execute function maison.touch();

create table messaging.message_mentions (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  sequence bigint not null default 0,
  sender_id uuid references identity.profiles on delete set null,
  profile_id uuid not null references identity.profiles on delete cascade,
  created_at timestamptz not null default now(),
  constraint message_mentions_once unique (message_id, profile_id)
);
create index message_mentions_unread on messaging.message_mentions (profile_id, thread_id, sequence);
comment on table messaging.message_mentions is 'Who is spoken to by name; only members can be. Erasure deletes the rows.';
comment on column messaging.message_mentions.sequence is 'As in the message: mentions beyond what a member has read are counted.';
comment on column messaging.message_mentions.sender_id is 'As in the message.';
comment on column messaging.message_mentions.profile_id is 'pii: who is meant.';
-- As messaging.shape_part; besides, who is meant takes part.
call auth.policies('messaging.message_mentions',
  'thread_id = any ((select auth.own_threads())::uuid[])',
  $$thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())
    and exists (select from messaging.thread_members m where m.thread_id = message_mentions.thread_id
                   and m.profile_id = message_mentions.profile_id and m.left_at is null)$$,
  'false',
  'thread_id = any ((select auth.own_threads())::uuid[]) and sender_id = (select auth.profile_id())');
call auth.need_index('messaging.message_mentions', 'thread_id');
call auth.need_index('messaging.message_mentions', 'organization_id');
call auth.need_index('messaging.message_mentions', 'sender_id');
call messaging.part_triggers('messaging.message_mentions', 'sender');
