create table events.event_messages (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid references events.event_occurrences on delete cascade,
  subject text not null constraint event_messages_subject_length check (length(subject) between 1 and 200),
  body text not null constraint event_messages_body_length check (length(body) between 1 and 50000),
  audience text not null default 'tickets' constraint event_messages_audience_value
    check (audience in ('tickets', 'buyers', 'rsvps', 'waiting_list', 'unpaid', 'checked_in', 'no_shows', 'staff', 'walkers')),
  sent_when text not null default 'at' constraint event_messages_sent_when_value
    check (sent_when in ('at', 'before_start', 'after_start', 'before_end', 'after_end', 'after_order')),
  offset_minutes integer not null default 0 constraint event_messages_offset_minutes_range check (offset_minutes between 0 and 525600),
  scheduled_at timestamptz,
  status text not null default 'draft' constraint event_messages_status_value check (status in ('draft', 'scheduled', 'sending', 'sent', 'cancelled', 'failed')),
  recipients_count integer not null default 0 constraint event_messages_recipients_count_range check (recipients_count >= 0),
  sent_at timestamptz,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_messages_scheduled_whole check (status <> 'scheduled' or sent_when <> 'at' or scheduled_at is not null)
);
create index event_messages_list on events.event_messages (event_id, created_at desc, id desc);
create index event_messages_occurrence on events.event_messages (occurrence_id);
create index event_messages_created_by on events.event_messages (created_by);
create index event_messages_due on events.event_messages (scheduled_at) where status = 'scheduled';
comment on table events.event_messages is 'Words to the guests of an event: at once, at a time, or so long before or after it.';
comment on column events.event_messages.body is 'Markdown.';
comment on column events.event_messages.sent_when is 'after_order: to each buyer in their own time; the message then stays scheduled until the event is over.';
comment on column events.event_messages.scheduled_at is 'For at: when; otherwise the time worked out from the event, renewed when the event moves.';
comment on column events.event_messages.recipients_count is 'For showing; kept by trigger.';
call auth.shape_organization('events.event_messages', 'events');
call events.keep_together('events.event_messages');
create trigger steps before update of status on events.event_messages for each row
  execute function maison.steps('status', 'draft>scheduled draft>sending draft>cancelled scheduled>draft scheduled>sending scheduled>sent '
    'scheduled>cancelled sending>sent sending>failed sending>cancelled failed>sending cancelled>draft');

create table events.event_message_tiers (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  message_id uuid not null references events.event_messages on delete cascade,
  ticket_tier_id uuid not null references events.ticket_tiers on delete cascade,
  created_at timestamptz not null default now(),
  constraint event_message_tiers_once unique (message_id, ticket_tier_id)
);
create index event_message_tiers_tier on events.event_message_tiers (ticket_tier_id);
comment on table events.event_message_tiers is 'To whose tickets a message goes; no row: to all.';
call auth.shape_organization('events.event_message_tiers', 'events');

create table events.event_message_recipients (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  message_id uuid not null references events.event_messages on delete cascade,
  registration_id uuid references events.registrations on delete cascade,
  rsvp_id uuid references events.rsvps on delete cascade,
  user_id uuid references identity.users on delete set null,
  email text not null constraint event_message_recipients_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  status text not null default 'queued' constraint event_message_recipients_status_value check (status in ('queued', 'sent', 'failed', 'skipped')),
  failure text constraint event_message_recipients_failure_length check (length(failure) <= 300),
  sent_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index event_message_recipients_email_key on events.event_message_recipients (message_id, lower(email));
create index event_message_recipients_registration on events.event_message_recipients (registration_id);
create index event_message_recipients_rsvp on events.event_message_recipients (rsvp_id);
create index event_message_recipients_user on events.event_message_recipients (user_id);
create index event_message_recipients_queued on events.event_message_recipients (message_id, id) where status = 'queued';
comment on table events.event_message_recipients is 'To whom a message goes; nobody gets it twice. Erasure deletes the rows.';
comment on column events.event_message_recipients.registration_id is 'pii: the guest''s ticket.';
comment on column events.event_message_recipients.rsvp_id is 'pii: the guest''s answer.';
comment on column events.event_message_recipients.user_id is 'pii: the guest.';
comment on column events.event_message_recipients.email is 'pii: where it goes.';
call auth.shape_organization('events.event_message_recipients', 'events');
call events.keep_together('events.event_message_recipients');
create trigger count_recipients_count after insert or delete or update of message_id on events.event_message_recipients
  for each row execute function maison.keep_count('events.event_messages', 'message_id', 'recipients_count');
call events.follow('events.event_messages');
