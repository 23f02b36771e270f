create table crm.sync_accounts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  user_id uuid not null references identity.users on delete cascade,
  provider text not null constraint sync_accounts_provider_value check (provider in ('imap', 'google', 'microsoft', 'caldav', 'ics')),
  email text not null constraint sync_accounts_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  host text constraint sync_accounts_host_length check (length(host) <= 253),
  port integer constraint sync_accounts_port_range check (port between 1 and 65535),
  credentials_encrypted bytea,
  credentials_expire_at timestamptz,
  syncs_mail boolean not null default true,
  syncs_calendar boolean not null default false,
  sharing text not null default 'subject' constraint sync_accounts_sharing_value check (sharing in ('private', 'subject', 'full')),
  only_known boolean not null default true,
  starts_on date not null default current_date,
  state text not null default 'new' constraint sync_accounts_state_value check (state in ('new', 'active', 'paused', 'needs_sign_in', 'failing', 'ended')),
  last_synced_at timestamptz,
  last_error text constraint sync_accounts_last_error_length check (length(last_error) <= 500),
  failures integer not null default 0 constraint sync_accounts_failures_range check (failures >= 0),
  next_try_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sync_accounts_key unique (organization_id, user_id, provider, email)
);
create index sync_accounts_user on crm.sync_accounts (user_id);
create index sync_accounts_work on crm.sync_accounts (next_try_at, id) where state in ('new', 'active', 'failing');
comment on table crm.sync_accounts is 'Mailboxes and calendars of colleagues that are kept in step with the CRM. Erasure deletes the rows.';
comment on column crm.sync_accounts.user_id is 'pii: whose mailbox it is.';
comment on column crm.sync_accounts.email is 'pii: its address.';
comment on column crm.sync_accounts.credentials_encrypted is 'secret: token or password, AES-256-GCM.';
comment on column crm.sync_accounts.sharing is 'What colleagues see of mails from it: nothing, who and about what, or all.';
comment on column crm.sync_accounts.only_known is 'Only mail with people who are contacts is kept.';
comment on column crm.sync_accounts.last_synced_at is 'Shown at the mailbox, so that nobody wonders what is missing.';
-- The colleague's own, inside an organisation where they work with the CRM. The worker is the system.
call auth.policies('crm.sync_accounts',
  'user_id = (select auth.user_id())',
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[])$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[])$$,
  'user_id = (select auth.user_id())');
create trigger touch before update on crm.sync_accounts for each row execute function maison.touch();
create trigger audit after insert or update or delete on crm.sync_accounts
  for each row execute function maison.audit('credentials_encrypted', 'last_synced_at', 'next_try_at', 'failures', 'last_error');

create table crm.sync_folders (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  account_id uuid not null references crm.sync_accounts on delete cascade,
  kind text not null default 'mail' constraint sync_folders_kind_value check (kind in ('mail', 'calendar')),
  remote_id text not null constraint sync_folders_remote_id_length check (length(remote_id) between 1 and 1000),
  name text not null constraint sync_folders_name_length check (length(name) <= 300),
  role text not null default 'other' constraint sync_folders_role_value check (role in ('inbox', 'sent', 'drafts', 'archive', 'spam', 'trash', 'calendar', 'other')),
  is_synced boolean not null default true,
  uid_validity bigint,
  last_uid bigint not null default 0 constraint sync_folders_last_uid_range check (last_uid >= 0),
  remote_cursor text,
  watch_expires_at timestamptz,
  rescan_from timestamptz,
  last_synced_at timestamptz,
  last_error text constraint sync_folders_last_error_length check (length(last_error) <= 500),
  created_at timestamptz not null default now(),
  constraint sync_folders_once unique (account_id, remote_id)
);
comment on table crm.sync_folders is 'Folders and calendars of an account, and up to where each was read.';
comment on column crm.sync_folders.uid_validity is 'IMAP: when the server changes it, the folder is read anew.';
comment on column crm.sync_folders.remote_cursor is 'History id, delta link or sync token of services that have one.';
comment on column crm.sync_folders.rescan_from is 'Is read again from here, because a contact got another address; null: nothing to do.';
call auth.policies('crm.sync_folders',
  auth.sees_parent('crm.sync_folders', 'crm.sync_accounts', 'account_id'),
  'false',
  auth.sees_parent('crm.sync_folders', 'crm.sync_accounts', 'account_id'),
  'false');
call auth.need_index('crm.sync_folders', 'organization_id');
call auth.stay_together('crm.sync_folders');

create table crm.emails (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  account_id uuid references crm.sync_accounts on delete set null,
  folder_id uuid references crm.sync_folders on delete set null,
  user_id uuid references identity.users on delete set null,
  remote_uid bigint,
  message_id text not null constraint emails_message_id_length check (length(message_id) between 1 and 998),
  in_reply_to text constraint emails_in_reply_to_length check (length(in_reply_to) <= 998),
  thread_key text not null constraint emails_thread_key_length check (length(thread_key) between 1 and 998),
  direction text not null constraint emails_direction_value check (direction in ('in', 'out')),
  contact_id uuid references crm.contacts on delete set null,
  deal_id uuid references crm.deals on delete set null,
  company_id uuid references crm.companies on delete set null,
  subject text not null default '' constraint emails_subject_length check (length(subject) <= 998),
  sharing text not null default 'subject' constraint emails_sharing_value check (sharing in ('private', 'subject', 'full')),
  is_automatic boolean not null default false,
  has_attachments boolean not null default false,
  size_bytes bigint constraint emails_size_bytes_range check (size_bytes >= 0),
  sent_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint emails_message_key unique nulls not distinct (organization_id, user_id, message_id)
);
create index emails_list on crm.emails (organization_id, sent_at desc, id desc);
create index emails_thread on crm.emails (organization_id, thread_key, sent_at, id);
create index emails_contact on crm.emails (contact_id, sent_at desc, id desc);
create index emails_deal on crm.emails (deal_id, sent_at desc, id desc);
create index emails_company on crm.emails (company_id, sent_at desc, id desc);
create index emails_account on crm.emails (account_id);
create index emails_folder on crm.emails (folder_id, remote_uid);
create index emails_user on crm.emails (user_id, sent_at desc, id desc);
comment on table crm.emails is 'Mails between colleagues and contacts, from synced mailboxes or sent from here.';
comment on column crm.emails.user_id is 'Whose mailbox it came from; null when the colleague is gone.';
comment on column crm.emails.thread_key is 'Message-ID of the first mail of the conversation.';
comment on column crm.emails.contact_id is 'pii: the contact it is with; others are in crm.email_participants.';
comment on column crm.emails.subject is 'pii: its subject.';
comment on column crm.emails.sharing is 'What colleagues see, as the mailbox said when it came.';
comment on column crm.emails.is_automatic is 'An out-of-office or other machine: no reply of a person.';
-- Mailboxes are their owner's: what is private nobody else sees, not even owners of the organisation.
call auth.policies('crm.emails',
  $$user_id = (select auth.user_id()) or (sharing <> 'private' and organization_id = any ((select auth.organizations_with('crm.read'))::uuid[]))$$,
  $$user_id = (select auth.user_id()) and organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('crm.update'))::uuid[]) and user_id = (select auth.user_id())$$,
  $$user_id = (select auth.user_id()) or (sharing <> 'private' and organization_id = any ((select auth.organizations_with('crm.delete'))::uuid[]))$$);
call auth.need_index('crm.emails', 'organization_id');
call crm.keep_inside('crm.emails');
alter table crm.contact_activities add constraint contact_activities_email_id_fkey foreign key (email_id) references crm.emails on delete set null;
drop trigger keep_inside on crm.contact_activities;
call crm.keep_inside('crm.contact_activities');

create table crm.email_bodies (
  email_id uuid primary key references crm.emails on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid references crm.contacts on delete set null,
  text_body text not null default '',
  html_body text,
  headers jsonb not null default '{}' constraint email_bodies_headers_object check (jsonb_typeof(headers) = 'object'),
  created_at timestamptz not null default now()
);
create index email_bodies_contact on crm.email_bodies (contact_id);
comment on table crm.email_bodies is 'What a mail says: apart from the mail, because fewer people see it.';
comment on column crm.email_bodies.contact_id is 'pii: as in the mail.';
comment on column crm.email_bodies.text_body is 'pii: as plain text.';
comment on column crm.email_bodies.html_body is 'pii: as HTML, cleaned before it is shown.';
comment on column crm.email_bodies.headers is 'pii: the headers that threads and bounces are told by.';
call auth.policies('crm.email_bodies',
  $$exists (select from crm.emails e where e.id = email_bodies.email_id and (e.sharing = 'full' or e.user_id = (select auth.user_id())) offset 0)$$,
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])
    and exists (select from crm.emails e where e.id = email_bodies.email_id and e.user_id = (select auth.user_id()) offset 0)$$,
  'false',
  $$exists (select from crm.emails e where e.id = email_bodies.email_id and e.user_id = (select auth.user_id()) offset 0)$$);
call auth.need_index('crm.email_bodies', 'organization_id');
call auth.stay_together('crm.email_bodies');
call crm.keep_inside('crm.email_bodies');

create table crm.email_participants (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_id uuid not null references crm.emails on delete cascade,
  role text not null constraint email_participants_role_value check (role in ('from', 'to', 'cc', 'bcc', 'reply_to')),
  email text not null constraint email_participants_email_length check (length(email) <= 254),
  name text constraint email_participants_name_length check (length(name) <= 300),
  contact_id uuid references crm.contacts on delete set null,
  constraint email_participants_once unique (email_id, role, email)
);
create index email_participants_contact on crm.email_participants (contact_id);
create index email_participants_address on crm.email_participants (organization_id, lower(email));
comment on table crm.email_participants is 'Who sent and got a mail. Erasure deletes the rows.';
comment on column crm.email_participants.email is 'pii: the address.';
comment on column crm.email_participants.name is 'pii: as the mail called them.';
comment on column crm.email_participants.contact_id is 'pii: the contact with the address; found later where a contact gets it later.';
call auth.policies('crm.email_participants',
  auth.sees_parent('crm.email_participants', 'crm.emails', 'email_id'),
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])
    and exists (select from crm.emails e where e.id = email_participants.email_id and e.user_id = (select auth.user_id()) offset 0)$$,
  'false', 'false');
call auth.need_index('crm.email_participants', 'organization_id');
call auth.stay_together('crm.email_participants');
call crm.keep_inside('crm.email_participants');

create table crm.email_attachments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_id uuid not null references crm.emails on delete cascade,
  asset_id uuid references media.assets on delete set null,
  file_name text not null default '' constraint email_attachments_file_name_length check (length(file_name) <= 300),
  content_type text not null constraint email_attachments_content_type_length check (length(content_type) <= 200),
  byte_size bigint not null constraint email_attachments_byte_size_range check (byte_size >= 0),
  content_id text constraint email_attachments_content_id_length check (length(content_id) <= 300),
  is_inline boolean not null default false,
  position integer not null default 0,
  constraint email_attachments_once unique (email_id, position)
);
create index email_attachments_asset on crm.email_attachments (asset_id);
comment on table crm.email_attachments is 'Files at a mail; stored when somebody asks for them.';
comment on column crm.email_attachments.asset_id is 'Null while it is only in the mailbox.';
call auth.policies('crm.email_attachments',
  $$exists (select from crm.emails e where e.id = email_attachments.email_id and (e.sharing = 'full' or e.user_id = (select auth.user_id())) offset 0)$$,
  $$organization_id = any ((select auth.organizations_with('crm.create'))::uuid[])
    and exists (select from crm.emails e where e.id = email_attachments.email_id and e.user_id = (select auth.user_id()) offset 0)$$,
  'false', 'false');
call auth.need_index('crm.email_attachments', 'organization_id');
call auth.stay_together('crm.email_attachments');

-- A contact gets an address: mails that are there already are found at once, others by reading the folders again.
create function crm.find_emails() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update crm.email_participants set contact_id = new.contact_id
   where organization_id = new.organization_id and lower(email) = lower(new.email) and contact_id is null;
  update crm.emails e set contact_id = new.contact_id
    from crm.email_participants p
   where p.email_id = e.id and p.contact_id = new.contact_id and p.organization_id = new.organization_id
     and lower(p.email) = lower(new.email) and e.contact_id is null;
  update crm.email_bodies b set contact_id = e.contact_id
    from crm.emails e where e.id = b.email_id and e.contact_id = new.contact_id and b.contact_id is null;
  return null;
end $$;
create trigger find_emails after insert or update of email on crm.contact_emails for each row execute function crm.find_emails();
