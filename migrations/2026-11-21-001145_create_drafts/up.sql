create table messaging.drafts (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  topic_id uuid references messaging.topics on delete set null,
  profile_id uuid not null references identity.profiles on delete cascade,
  content text constraint drafts_content_length check (length(content) <= 20000),
  reply_to_id uuid,
  client_id uuid not null,
  state text not null default 'draft' constraint drafts_state_value check (state in ('draft', 'scheduled', 'sending', 'failed')),
  send_at timestamptz,
  timezone text not null default 'UTC' constraint drafts_timezone_length check (length(timezone) between 1 and 64),
  attempts smallint not null default 0 constraint drafts_attempts_range check (attempts >= 0),
  error text constraint drafts_error_length check (length(error) <= 200),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint drafts_client_key unique (profile_id, client_id),
  constraint drafts_schedule_shape check (state = 'draft' or send_at is not null)
);
create unique index drafts_open_key on messaging.drafts (profile_id, thread_id, coalesce(topic_id, thread_id)) where state = 'draft';
create index drafts_topic on messaging.drafts (topic_id);
create index drafts_list on messaging.drafts (profile_id, updated_at desc, id desc);
create index drafts_due on messaging.drafts (send_at) where state = 'scheduled';
comment on table messaging.drafts is 'What somebody is writing, kept while typing, and what shall be sent later. Sent drafts are deleted. Erasure deletes the rows.';
comment on column messaging.drafts.profile_id is 'pii: who writes.';
comment on column messaging.drafts.content is 'pii: Markdown.';
comment on column messaging.drafts.client_id is 'Goes into the message: however often sending is tried, it is one message.';
comment on column messaging.drafts.timezone is 'IANA zone in which the time was chosen, for showing.';
comment on column messaging.drafts.error is 'Why it was not sent: the name of the refusal.';
call messaging.shape_part('messaging.drafts', 'profile_id', true);
create trigger follow_thread before insert or update of organization_id, thread_id on messaging.drafts
  for each row execute function messaging.follow_thread();
create trigger steps before update of state on messaging.drafts for each row
  execute function maison.steps('state', 'draft>scheduled scheduled>draft scheduled>sending sending>scheduled sending>failed failed>draft failed>scheduled');
create trigger touch before update on messaging.drafts for each row execute function maison.touch();

create table messaging.draft_attachments (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  draft_id uuid not null references messaging.drafts on delete cascade,
  profile_id uuid not null references identity.profiles on delete cascade,
  asset_id uuid references media.assets on delete set null,
  position smallint not null default 0 constraint draft_attachments_position_range check (position between 0 and 49),
  caption text constraint draft_attachments_caption_length check (length(caption) <= 1000),
  is_voice boolean not null default false,
  created_at timestamptz not null default now(),
  constraint draft_attachments_position_key unique (draft_id, position) deferrable initially immediate
);
create index draft_attachments_asset on messaging.draft_attachments (asset_id);
comment on table messaging.draft_attachments is 'What goes along with a draft. Erasure deletes the rows.';
comment on column messaging.draft_attachments.profile_id is 'pii: whose draft it is.';
comment on column messaging.draft_attachments.caption is 'pii: what is said beside it.';
call messaging.shape_part('messaging.draft_attachments', 'profile_id', true);
create function messaging.follow_draft() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select d.thread_id, d.organization_id, d.profile_id into new.thread_id, new.organization_id, new.profile_id
    from messaging.drafts d where d.id = new.draft_id;
  return new;
end $$;
create trigger follow_draft before insert or update of draft_id, thread_id, organization_id, profile_id on messaging.draft_attachments
  for each row execute function messaging.follow_draft();

create table messaging.saved_messages (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  thread_id uuid not null references messaging.threads on delete cascade,
  message_id uuid not null,
  message_sent_at timestamptz not null,
  profile_id uuid not null references identity.profiles on delete cascade,
  note text constraint saved_messages_note_length check (length(note) <= 500),
  remind_at timestamptz,
  done_at timestamptz,
  created_at timestamptz not null default now(),
  constraint saved_messages_once unique (profile_id, message_id)
);
create index saved_messages_list on messaging.saved_messages (profile_id, created_at desc, id desc);
create index saved_messages_message on messaging.saved_messages (message_id);
create index saved_messages_due on messaging.saved_messages (remind_at) where done_at is null and remind_at is not null;
comment on table messaging.saved_messages is 'Messages that somebody keeps or wants to be reminded of. Only they see it. Erasure deletes the rows.';
comment on column messaging.saved_messages.profile_id is 'pii: who keeps it.';
comment on column messaging.saved_messages.note is 'pii: what for.';
call messaging.shape_part('messaging.saved_messages', 'profile_id', true);
call messaging.part_triggers('messaging.saved_messages');
