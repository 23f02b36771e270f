create table channels.inbox_threads (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null references channels.connections on delete cascade,
  kind text not null constraint inbox_threads_kind_value check (kind in ('comment', 'direct', 'mention', 'review', 'story_reply')),
  social_post_id uuid references channels.social_posts on delete set null,
  external_id text not null constraint inbox_threads_external_id_length check (length(external_id) between 1 and 500),
  contact_id uuid,
  participant_name text constraint inbox_threads_participant_name_length check (length(participant_name) <= 200),
  participant_handle text constraint inbox_threads_participant_handle_length check (length(participant_handle) <= 300),
  participant_external_id text constraint inbox_threads_participant_external_id_length check (length(participant_external_id) <= 500),
  state text not null default 'open' constraint inbox_threads_state_value check (state in ('open', 'waiting', 'closed', 'spam')),
  assigned_to_id uuid references identity.users on delete set null,
  unread_count integer not null default 0 constraint inbox_threads_unread_count_range check (unread_count >= 0),
  messages_count integer not null default 0 constraint inbox_threads_messages_count_range check (messages_count >= 0),
  reply_until timestamptz,
  last_message_at timestamptz not null default now(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint inbox_threads_external_id_key unique (connection_id, external_id)
);
create index inbox_threads_list on channels.inbox_threads (organization_id, last_message_at desc, id desc);
create index inbox_threads_by_state on channels.inbox_threads (organization_id, state, last_message_at desc, id desc);
create index inbox_threads_social_post on channels.inbox_threads (social_post_id);
create index inbox_threads_contact on channels.inbox_threads (contact_id, last_message_at desc);
create index inbox_threads_assigned_to on channels.inbox_threads (assigned_to_id, state, last_message_at desc);
comment on table channels.inbox_threads is 'Conversations with people outside: comments below a post, direct messages, mentions, reviews.';
comment on column channels.inbox_threads.contact_id is 'pii: the contact (crm.contacts) who it is, once somebody knows.';
comment on column channels.inbox_threads.participant_name is 'pii: as the network shows it.';
comment on column channels.inbox_threads.participant_handle is 'pii: as the network shows it.';
comment on column channels.inbox_threads.participant_external_id is 'pii: the network''s name for the person.';
comment on column channels.inbox_threads.unread_count is 'Messages that came since somebody of us last read it.';
comment on column channels.inbox_threads.reply_until is 'Networks take answers for a while only; null: always.';
call auth.shape_organization('channels.inbox_threads', 'channels');
call channels.keep_inside('channels.inbox_threads');
create trigger steps before update of state on channels.inbox_threads for each row execute function maison.steps('state',
  'open>waiting open>closed open>spam waiting>open waiting>closed waiting>spam closed>open spam>open');
create trigger touch before update on channels.inbox_threads for each row execute function maison.touch();
create trigger audit after update or delete on channels.inbox_threads for each row
  execute function maison.audit('participant_name', 'participant_handle', 'participant_external_id', 'unread_count', 'last_message_at');

create table channels.inbox_messages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  thread_id uuid not null references channels.inbox_threads on delete cascade,
  direction text not null constraint inbox_messages_direction_value check (direction in ('in', 'out')),
  status text not null constraint inbox_messages_status_value
    check (status in ('received', 'waiting', 'sending', 'sent', 'failed', 'unknown', 'cancelled', 'hidden', 'removed')),
  external_id text constraint inbox_messages_external_id_length check (length(external_id) between 1 and 500),
  reply_to_id uuid references channels.inbox_messages on delete set null,
  author_id uuid references identity.users on delete set null,
  author_name text constraint inbox_messages_author_name_length check (length(author_name) <= 200),
  text text constraint inbox_messages_text_length check (length(text) <= 20000),
  attachments jsonb not null default '[]' constraint inbox_messages_attachments_list check (jsonb_typeof(attachments) = 'array'),
  rating smallint constraint inbox_messages_rating_range check (rating between 1 and 5),
  locked_until timestamptz,
  attempts integer not null default 0 constraint inbox_messages_attempts_range check (attempts >= 0),
  last_error text constraint inbox_messages_last_error_length check (length(last_error) <= 2000),
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  constraint inbox_messages_external_id_key unique (thread_id, external_id),
  constraint inbox_messages_direction_status check (direction = 'out' or status in ('received', 'hidden', 'removed'))
);
create index inbox_messages_list on channels.inbox_messages (thread_id, created_at, id);
create index inbox_messages_organization on channels.inbox_messages (organization_id, created_at desc, id desc);
create index inbox_messages_reply_to on channels.inbox_messages (reply_to_id);
create index inbox_messages_author on channels.inbox_messages (author_id);
create index inbox_messages_work on channels.inbox_messages (created_at, id) where status in ('waiting', 'sending');
comment on table channels.inbox_messages is 'What was written in a conversation, by them and by us.';
comment on column channels.inbox_messages.thread_id is 'pii: the conversation, and through it the person.';
comment on column channels.inbox_messages.status is 'Unknown: the network did not say whether our answer arrived; it is looked up, never sent again by itself.';
comment on column channels.inbox_messages.author_id is 'Who of us answered; null for theirs.';
comment on column channels.inbox_messages.author_name is 'pii: below a post several people write.';
comment on column channels.inbox_messages.text is 'pii: what was written.';
comment on column channels.inbox_messages.attachments is 'pii: [{"kind": text, "url": text, "alt": text}].';
comment on column channels.inbox_messages.sent_at is 'By the network''s clock.';
call auth.shape_organization('channels.inbox_messages', 'channels');
call channels.keep_inside('channels.inbox_messages');
create trigger steps before update of status on channels.inbox_messages for each row execute function maison.steps('status',
  'waiting>sending waiting>cancelled sending>sent sending>failed sending>unknown unknown>sent unknown>failed failed>waiting failed>cancelled sent>removed received>hidden received>removed hidden>received hidden>removed');
create trigger count_messages after insert or delete or update of thread_id on channels.inbox_messages
  for each row execute function maison.keep_count('channels.inbox_threads', 'thread_id', 'messages_count');

-- Something came in: the conversation is open again and stands on top.
create function channels.note_message() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update channels.inbox_threads t
     set last_message_at = greatest(t.last_message_at, coalesce(new.sent_at, new.created_at)),
         unread_count = case when new.direction = 'in' then t.unread_count + 1 else 0 end,
         state = case when new.direction = 'in' and t.state in ('waiting', 'closed') then 'open'
                      when new.direction = 'out' and t.state = 'open' then 'waiting' else t.state end
   where t.id = new.thread_id;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger note_message after insert on channels.inbox_messages for each row execute function channels.note_message();

create table channels.fediverse_actors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  connection_id uuid not null constraint fediverse_actors_connection_key unique references channels.connections on delete cascade,
  domain_id uuid references sites.domains on delete restrict,
  username text not null constraint fediverse_actors_username_shape check (username ~ '^[a-z0-9]([a-z0-9_.-]{0,38}[a-z0-9])?$'),
  kind text not null default 'Service' constraint fediverse_actors_kind_value check (kind in ('Person', 'Group', 'Organization', 'Service')),
  public_key_pem text not null constraint fediverse_actors_public_key_pem_length check (length(public_key_pem) between 1 and 4000),
  followers_count integer not null default 0 constraint fediverse_actors_followers_count_range check (followers_count >= 0),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fediverse_actors_username_key unique (organization_id, username)
);
create unique index fediverse_actors_address_key on channels.fediverse_actors (domain_id, username);
comment on table channels.fediverse_actors is 'Whom people on Mastodon and other ActivityPub servers follow to read what we publish there.';
comment on column channels.fediverse_actors.domain_id is 'The organisation''s own domain; without one the address is @{organisation}.{username}@{the platform''s host}.';
comment on column channels.fediverse_actors.public_key_pem is 'The private key is channels.connection_secrets.credentials_encrypted of the connection.';
call auth.shape_organization('channels.fediverse_actors', 'channels', 'is_active');
create trigger touch before update on channels.fediverse_actors for each row execute function maison.touch();
create trigger audit after insert or update or delete on channels.fediverse_actors for each row execute function maison.audit();

create table channels.fediverse_followers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  actor_id uuid not null references channels.fediverse_actors on delete cascade,
  contact_id uuid,
  follower_uri text not null constraint fediverse_followers_follower_uri_length check (length(follower_uri) between 1 and 2000),
  inbox_url text not null constraint fediverse_followers_inbox_url_length check (length(inbox_url) between 1 and 2000),
  shared_inbox_url text constraint fediverse_followers_shared_inbox_url_length check (length(shared_inbox_url) <= 2000),
  state text not null default 'accepted' constraint fediverse_followers_state_value check (state in ('requested', 'accepted', 'blocked')),
  failures integer not null default 0 constraint fediverse_followers_failures_range check (failures >= 0),
  created_at timestamptz not null default now(),
  constraint fediverse_followers_once unique (actor_id, follower_uri)
);
create index fediverse_followers_list on channels.fediverse_followers (organization_id, created_at desc, id desc);
create index fediverse_followers_contact on channels.fediverse_followers (contact_id);
create index fediverse_followers_inbox on channels.fediverse_followers (actor_id, coalesce(shared_inbox_url, inbox_url)) where state = 'accepted';
comment on table channels.fediverse_followers is 'Who follows us from another server. A delivery goes once to each shared inbox. Erasure deletes the rows.';
comment on column channels.fediverse_followers.contact_id is 'pii: the contact (crm.contacts) who it is, if somebody knows.';
comment on column channels.fediverse_followers.follower_uri is 'pii: the follower''s address.';
comment on column channels.fediverse_followers.inbox_url is 'pii: where messages for them go.';
comment on column channels.fediverse_followers.failures is 'Deliveries in a row that failed; a server that is gone loses its followers.';
call channels.shape_measured('channels.fediverse_followers');
create trigger steps before update of state on channels.fediverse_followers for each row execute function maison.steps('state',
  'requested>accepted requested>blocked accepted>blocked blocked>accepted');
create trigger count_followers after insert or delete or update of actor_id, state on channels.fediverse_followers
  for each row execute function maison.keep_count('channels.fediverse_actors', 'actor_id', 'followers_count', 'state', 'accepted');
