create table crm.contact_activities (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  activity_type text not null constraint contact_activities_activity_type_value
    check (activity_type in ('email_sent', 'email_received', 'email_opened', 'email_clicked', 'call_outbound', 'call_inbound', 'meeting',
      'note', 'task_completed', 'deal_created', 'deal_won', 'deal_lost', 'form_submission', 'website_visit', 'document_viewed',
      'campaign_added', 'status_changed', 'message_sent', 'message_received', 'order_placed', 'event_registered', 'event_attended',
      'house_joined', 'consent_changed', 'merged')),
  subject text not null default '' constraint contact_activities_subject_length check (length(subject) <= 300),
  description text constraint contact_activities_description_length check (length(description) <= 20000),
  deal_id uuid references crm.deals on delete set null,
  company_id uuid references crm.companies on delete set null,
  campaign_id uuid,
  scheduled_at timestamptz,
  duration integer constraint contact_activities_duration_range check (duration >= 0),
  outcome text constraint contact_activities_outcome_length check (length(outcome) <= 300),
  email_id uuid,
  recording_asset_id uuid references media.assets on delete set null,
  source_type text constraint contact_activities_source_type_value
    check (source_type in ('crm.emails', 'crm.meetings', 'crm.form_submissions', 'crm.tasks', 'crm.deals', 'crm.consents', 'crm.sales_documents',
      'crm.contact_merges', 'marketing.email_recipients', 'marketing.campaigns', 'analytics.visits', 'events.orders', 'events.registrations',
      'events.checkins', 'community.house_members', 'messaging.messages')),
  source_id uuid,
  performed_by_id uuid references identity.users on delete set null,
  occurred_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint contact_activities_source_pair check ((source_type is null) = (source_id is null)),
  constraint contact_activities_source_key unique (contact_id, source_type, source_id, activity_type)
);
create index contact_activities_timeline on crm.contact_activities (contact_id, occurred_at desc, id desc);
create index contact_activities_list on crm.contact_activities (organization_id, occurred_at desc, id desc);
create index contact_activities_by_type on crm.contact_activities (organization_id, activity_type, occurred_at desc);
create index contact_activities_by_source on crm.contact_activities (source_type, source_id);
create index contact_activities_deal on crm.contact_activities (deal_id, occurred_at desc, id desc);
create index contact_activities_company on crm.contact_activities (company_id, occurred_at desc, id desc);
create index contact_activities_campaign on crm.contact_activities (campaign_id);
create index contact_activities_email on crm.contact_activities (email_id);
create index contact_activities_recording on crm.contact_activities (recording_asset_id);
create index contact_activities_performed_by on crm.contact_activities (performed_by_id);
comment on table crm.contact_activities is 'The timeline of a contact: mails, calls, meetings, visits, forms, orders, nights.';
comment on column crm.contact_activities.contact_id is 'pii: the person.';
comment on column crm.contact_activities.subject is 'pii: what the timeline shows.';
comment on column crm.contact_activities.description is 'pii: what was said.';
comment on column crm.contact_activities.outcome is 'pii: what came of it.';
comment on column crm.contact_activities.duration is 'Minutes.';
comment on column crm.contact_activities.campaign_id is 'marketing.campaigns.';
comment on column crm.contact_activities.email_id is 'crm.emails: the mail itself.';
comment on column crm.contact_activities.source_type is 'Table of what it tells about; the same thing is told once per contact.';
comment on column crm.contact_activities.occurred_at is 'When it happened; later entries may be about earlier things.';
call auth.shape_through('crm.contact_activities', 'crm.contacts', 'contact_id', 'crm');
call crm.keep_inside('crm.contact_activities');

-- When somebody last spoke with the person, in either direction. Like a counter: no change of the contact.
create function crm.touch_contact() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update crm.contacts set last_contacted_at = greatest(last_contacted_at, new.occurred_at) where id = new.contact_id;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger touch_contact after insert on crm.contact_activities for each row
  when (new.occurred_at <= new.created_at and new.activity_type in
    ('email_sent', 'email_received', 'call_outbound', 'call_inbound', 'meeting', 'message_sent', 'message_received'))
  execute function crm.touch_contact();

create table crm.contact_notes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null references crm.contacts on delete cascade,
  deal_id uuid references crm.deals on delete set null,
  content text not null constraint contact_notes_content_length check (length(content) between 1 and 50000),
  is_pinned boolean not null default false,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index contact_notes_contact on crm.contact_notes (contact_id, is_pinned desc, created_at desc, id desc);
create index contact_notes_deal on crm.contact_notes (deal_id, created_at desc, id desc);
create index contact_notes_list on crm.contact_notes (organization_id, created_at desc, id desc);
create index contact_notes_created_by on crm.contact_notes (created_by_id);
comment on table crm.contact_notes is 'What colleagues should know about a contact. The person has a right to read it.';
comment on column crm.contact_notes.contact_id is 'pii: the person.';
comment on column crm.contact_notes.content is 'pii: Markdown.';
comment on column crm.contact_notes.is_pinned is 'Stands above the others.';
call auth.shape_through('crm.contact_notes', 'crm.contacts', 'contact_id', 'crm');
call crm.keep_inside('crm.contact_notes');
create trigger touch before update on crm.contact_notes for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.contact_notes for each row execute function maison.audit();

create table crm.note_mentions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  note_id uuid not null references crm.contact_notes on delete cascade,
  user_id uuid not null references identity.users on delete cascade,
  created_at timestamptz not null default now(),
  constraint note_mentions_once unique (note_id, user_id)
);
create index note_mentions_user on crm.note_mentions (user_id, created_at desc, id desc);
comment on table crm.note_mentions is 'Colleagues that a note calls. Erasure deletes the rows.';
comment on column crm.note_mentions.user_id is 'pii: the colleague.';
call auth.shape_through('crm.note_mentions', 'crm.contact_notes', 'note_id', 'crm');

create table crm.note_attachments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  note_id uuid not null references crm.contact_notes on delete cascade,
  asset_id uuid not null references media.assets on delete restrict,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint note_attachments_once unique (note_id, asset_id)
);
create index note_attachments_asset on crm.note_attachments (asset_id);
comment on table crm.note_attachments is 'Files at a note.';
call auth.shape_through('crm.note_attachments', 'crm.contact_notes', 'note_id', 'crm');
