create table crm.meetings (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  folder_id uuid references crm.sync_folders on delete set null,
  user_id uuid references identity.users on delete set null,
  remote_id text constraint meetings_remote_id_length check (length(remote_id) <= 1000),
  remote_etag text constraint meetings_remote_etag_length check (length(remote_etag) <= 300),
  ical_uid text not null constraint meetings_ical_uid_length check (length(ical_uid) between 1 and 500),
  recurrence_id timestamptz,
  rrule text constraint meetings_rrule_length check (length(rrule) <= 500),
  sequence integer not null default 0 constraint meetings_sequence_range check (sequence >= 0),
  title text not null default '' constraint meetings_title_length check (length(title) <= 300),
  description text constraint meetings_description_length check (length(description) <= 20000),
  location text constraint meetings_location_length check (length(location) <= 500),
  meeting_url text constraint meetings_meeting_url_shape check (meeting_url ~ '^https://' and length(meeting_url) <= 2000),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  timezone text not null constraint meetings_timezone_length check (length(timezone) between 1 and 64),
  is_all_day boolean not null default false,
  status text not null default 'confirmed' constraint meetings_status_value check (status in ('tentative', 'confirmed', 'cancelled')),
  is_private boolean not null default false,
  contact_id uuid references crm.contacts on delete set null,
  deal_id uuid references crm.deals on delete set null,
  company_id uuid references crm.companies on delete set null,
  outcome text constraint meetings_outcome_length check (length(outcome) <= 2000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint meetings_order check (ends_at >= starts_at),
  constraint meetings_key unique nulls not distinct (organization_id, user_id, ical_uid, recurrence_id)
);
create index meetings_list on crm.meetings (organization_id, starts_at, id);
create index meetings_user on crm.meetings (user_id, starts_at, id);
create index meetings_folder on crm.meetings (folder_id, remote_id);
create index meetings_contact on crm.meetings (contact_id, starts_at desc, id desc);
create index meetings_deal on crm.meetings (deal_id, starts_at desc, id desc);
create index meetings_company on crm.meetings (company_id, starts_at desc, id desc);
comment on table crm.meetings is 'Appointments of colleagues with contacts, in step with their calendars.';
comment on column crm.meetings.user_id is 'Whose calendar it stands in.';
comment on column crm.meetings.recurrence_id is 'Start of this date in its series; null for the series itself and for single ones.';
comment on column crm.meetings.sequence is 'Grows with every change, so that calendars take the newest (RFC 5545).';
comment on column crm.meetings.timezone is 'IANA zone name.';
comment on column crm.meetings.contact_id is 'pii: the contact it is with; others are in crm.meeting_attendees.';
comment on column crm.meetings.title is 'pii: what the calendar shows.';
comment on column crm.meetings.description is 'pii: what it is about.';
comment on column crm.meetings.outcome is 'pii: what came of it.';
-- Calendars are their owner's: what is private nobody else sees.
call auth.policies('crm.meetings',
  $$user_id = (select auth.user_id()) or (not is_private and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]))$$,
  $$(user_id is null or user_id = (select auth.user_id())) and organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])$$,
  $$(user_id = (select auth.user_id()) or not is_private) and organization_id = any ((select auth.organizations_with('crm.update'))::uuid[])$$,
  $$(user_id = (select auth.user_id()) or not is_private) and organization_id = any ((select auth.organizations_with('crm.delete'))::uuid[])$$);
call auth.need_index('crm.meetings', 'organization_id');
call crm.keep_inside('crm.meetings');
create trigger steps before update of status on crm.meetings
  for each row execute function maison.steps('status', 'tentative>confirmed tentative>cancelled confirmed>tentative confirmed>cancelled cancelled>confirmed');
create trigger touch before update on crm.meetings for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.meetings for each row execute function maison.audit('remote_etag');

create table crm.meeting_attendees (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  meeting_id uuid not null references crm.meetings on delete cascade,
  contact_id uuid references crm.contacts on delete set null,
  user_id uuid references identity.users on delete set null,
  email text not null constraint meeting_attendees_email_length check (length(email) <= 254),
  name text constraint meeting_attendees_name_length check (length(name) <= 300),
  is_organizer boolean not null default false,
  response text not null default 'needs_action' constraint meeting_attendees_response_value
    check (response in ('needs_action', 'accepted', 'declined', 'tentative')),
  created_at timestamptz not null default now(),
  constraint meeting_attendees_once unique (meeting_id, email)
);
create index meeting_attendees_contact on crm.meeting_attendees (contact_id);
create index meeting_attendees_user on crm.meeting_attendees (user_id);
comment on table crm.meeting_attendees is 'Who was asked to an appointment and what they answered. Erasure deletes the rows.';
comment on column crm.meeting_attendees.contact_id is 'pii: the contact with the address.';
comment on column crm.meeting_attendees.email is 'pii: the address.';
comment on column crm.meeting_attendees.name is 'pii: as the calendar calls them.';
call auth.policies('crm.meeting_attendees',
  auth.sees_parent('crm.meeting_attendees', 'crm.meetings', 'meeting_id'),
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[]) and $$ || auth.sees_parent('crm.meeting_attendees', 'crm.meetings', 'meeting_id'),
  $$organization_id = any ((select auth.organizations_with('crm.update'))::uuid[]) and $$ || auth.sees_parent('crm.meeting_attendees', 'crm.meetings', 'meeting_id'),
  $$organization_id = any ((select auth.organizations_with('crm.delete'))::uuid[]) and $$ || auth.sees_parent('crm.meeting_attendees', 'crm.meetings', 'meeting_id'));
call auth.need_index('crm.meeting_attendees', 'organization_id');
call auth.stay_together('crm.meeting_attendees');
call crm.keep_inside('crm.meeting_attendees');
