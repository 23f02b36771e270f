create table marketing.bounce_policies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  kind text not null constraint bounce_policies_kind_value check (kind in ('hard', 'soft', 'complaint')),
  threshold integer not null constraint bounce_policies_threshold_range check (threshold between 1 and 1000),
  within_days integer not null default 90 constraint bounce_policies_within_days_range check (within_days between 1 and 3650),
  action text not null constraint bounce_policies_action_value check (action in ('none', 'suppress')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bounce_policies_kind_key unique (organization_id, kind)
);
comment on table marketing.bounce_policies is 'After how many bounces an address gets nothing more. Without rows: one hard bounce or complaint; soft ones never.';
call marketing.shape_settings('marketing.bounce_policies');
create trigger touch before update on marketing.bounce_policies for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.bounce_policies for each row execute function maison.audit();

create table marketing.bounce_mailboxes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint bounce_mailboxes_name_length check (length(name) between 1 and 120),
  purpose text not null default 'both' constraint bounce_mailboxes_purpose_value check (purpose in ('bounces', 'replies', 'both')),
  protocol text not null default 'imap' constraint bounce_mailboxes_protocol_value check (protocol in ('imap', 'pop3')),
  host text not null constraint bounce_mailboxes_host_length check (length(host) between 1 and 253),
  port integer not null default 993 constraint bounce_mailboxes_port_range check (port between 1 and 65535),
  security text not null default 'tls' constraint bounce_mailboxes_security_value check (security in ('tls', 'starttls')),
  username text not null constraint bounce_mailboxes_username_length check (length(username) between 1 and 300),
  folder text not null default 'INBOX' constraint bounce_mailboxes_folder_length check (length(folder) between 1 and 200),
  deletes_read boolean not null default false,
  state text not null default 'active' constraint bounce_mailboxes_state_value check (state in ('active', 'failing', 'paused')),
  last_uid bigint,
  uid_validity bigint,
  last_error text constraint bounce_mailboxes_last_error_length check (length(last_error) <= 1000),
  checked_at timestamptz,
  next_check_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint bounce_mailboxes_name_key unique (organization_id, name)
);
create index bounce_mailboxes_due on marketing.bounce_mailboxes (next_check_at, id) where state <> 'paused';
comment on table marketing.bounce_mailboxes is 'Mailboxes that bounces and answers come back to.';
comment on column marketing.bounce_mailboxes.last_uid is 'Up to where it was read, while uid_validity is the same.';
call marketing.shape_settings('marketing.bounce_mailboxes');
create trigger touch before update on marketing.bounce_mailboxes for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.bounce_mailboxes for each row
  execute function maison.audit('last_uid', 'uid_validity', 'checked_at', 'next_check_at', 'last_error');

create table marketing.bounce_mailbox_secrets (
  mailbox_id uuid primary key references marketing.bounce_mailboxes on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  password_encrypted bytea not null,
  updated_at timestamptz not null default now()
);
create index bounce_mailbox_secrets_organization on marketing.bounce_mailbox_secrets (organization_id);
comment on table marketing.bounce_mailbox_secrets is 'Passwords of mailboxes.';
comment on column marketing.bounce_mailbox_secrets.password_encrypted is 'secret: password.';
call auth.shape_system('marketing.bounce_mailbox_secrets');
call auth.stay_together('marketing.bounce_mailbox_secrets');

create table marketing.bounce_reports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  mailbox_id uuid references marketing.bounce_mailboxes on delete set null,
  transport_id uuid references marketing.transports on delete set null,
  source text not null constraint bounce_reports_source_value
    check (source in ('mailbox', 'smtp', 'ses', 'sendgrid', 'postmark', 'mailgun', 'azure', 'http', 'person')),
  external_id text not null constraint bounce_reports_external_id_length check (length(external_id) between 1 and 500),
  kind text not null default 'unknown' constraint bounce_reports_kind_value check (kind in ('dsn', 'arf', 'reply', 'auto_reply', 'other', 'unknown')),
  body_encrypted bytea,
  state text not null default 'received' constraint bounce_reports_state_value check (state in ('received', 'parsed', 'unmatched', 'failed')),
  last_error text constraint bounce_reports_last_error_length check (length(last_error) <= 1000),
  received_at timestamptz not null default now(),
  parsed_at timestamptz,
  keep_until timestamptz not null default now() + interval '14 days',
  constraint bounce_reports_external_id_key unique (organization_id, source, external_id)
);
create index bounce_reports_mailbox on marketing.bounce_reports (mailbox_id);
create index bounce_reports_transport on marketing.bounce_reports (transport_id);
create index bounce_reports_work on marketing.bounce_reports (received_at, id) where state in ('received', 'failed');
create index bounce_reports_expiry on marketing.bounce_reports (keep_until);
comment on table marketing.bounce_reports is 'What came back: a mail (RFC 3464, ARF) or a service''s report. One may tell about several recipients.';
comment on column marketing.bounce_reports.external_id is 'Message-ID or the service''s own id: the same report counts once.';
comment on column marketing.bounce_reports.body_encrypted is 'secret: as it came, because it names people; removed at keep_until at the latest.';
call auth.shape_system('marketing.bounce_reports');
create trigger steps before update of state on marketing.bounce_reports for each row execute function maison.steps('state',
  'received>parsed received>unmatched received>failed failed>received unmatched>parsed');

create table marketing.bounces (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  report_id uuid references marketing.bounce_reports on delete set null,
  recipient_id uuid references marketing.email_recipients on delete set null,
  contact_id uuid,
  email text not null constraint bounces_email_length check (length(email) between 3 and 254),
  kind text not null default 'soft' constraint bounces_kind_value check (kind in ('hard', 'soft', 'complaint')),
  reason text not null default 'unknown' constraint bounces_reason_value
    check (reason in ('unknown', 'no_such_user', 'mailbox_full', 'too_large', 'blocked', 'policy', 'dns', 'timeout', 'content', 'abuse', 'other')),
  enhanced_code text constraint bounces_enhanced_code_shape check (enhanced_code ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'),
  smtp_code smallint constraint bounces_smtp_code_range check (smtp_code between 200 and 599),
  diagnostic text constraint bounces_diagnostic_length check (length(diagnostic) <= 2000),
  remote_mta text constraint bounces_remote_mta_length check (length(remote_mta) <= 253),
  dedupe_key text not null constraint bounces_dedupe_key_length check (length(dedupe_key) between 1 and 500),
  action text not null default 'none' constraint bounces_action_value check (action in ('none', 'suppressed')),
  suppression_id uuid,
  occurred_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint bounces_dedupe_key_key unique (organization_id, dedupe_key)
);
create index bounces_list on marketing.bounces (organization_id, occurred_at desc, id desc);
create index bounces_address on marketing.bounces (organization_id, lower(email), kind, occurred_at desc);
create index bounces_recipient on marketing.bounces (recipient_id);
create index bounces_contact on marketing.bounces (contact_id, occurred_at desc);
create index bounces_report on marketing.bounces (report_id);
create index bounces_suppression on marketing.bounces (suppression_id);
comment on table marketing.bounces is 'Messages that did not arrive, and complaints, one row per recipient; found by the VERP key, the Message-ID or the address.';
comment on column marketing.bounces.recipient_id is 'pii: the message.';
comment on column marketing.bounces.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.bounces.email is 'pii: the address that failed.';
comment on column marketing.bounces.kind is 'What cannot be read is soft; a full mailbox is never hard.';
comment on column marketing.bounces.enhanced_code is 'RFC 3463, such as 5.1.1.';
comment on column marketing.bounces.diagnostic is 'pii: the server''s own words.';
comment on column marketing.bounces.dedupe_key is 'Report and recipient: read twice, counted once.';
call auth.policies('marketing.bounces',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$, 'false', 'false', 'false');
call marketing.keep_inside('marketing.bounces');

-- Marks the message and the address, and suppresses as the policy says. Soft ones count since the last delivery.
create function marketing.apply_bounce() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare p marketing.bounce_policies; many integer; reached timestamptz;
begin
  if new.enhanced_code in ('5.2.2', '4.2.2') or new.reason = 'mailbox_full' then
    new.reason := 'mailbox_full';
    if new.kind = 'hard' then new.kind := 'soft'; end if;
  end if;
  perform pg_advisory_xact_lock(7246021, hashtext(lower(new.email)));
  select * into p from marketing.bounce_policies x where x.organization_id = new.organization_id and x.kind = new.kind;
  if p.id is null and new.kind in ('hard', 'complaint') then p.threshold := 1; p.within_days := 365; p.action := 'suppress'; end if;
  if new.kind = 'soft' then
    select max(r.delivered_at) into reached from marketing.email_recipients r
     where r.organization_id = new.organization_id and lower(r.email) = lower(new.email);
  end if;
  select 1 + count(*) into many from marketing.bounces b
   where b.organization_id = new.organization_id and lower(b.email) = lower(new.email) and b.kind = new.kind
     and b.occurred_at > greatest(new.occurred_at - make_interval(days => coalesce(p.within_days, 90)), reached);
  if new.recipient_id is not null then
    update marketing.email_recipients r
       set delivery = case when new.kind = 'complaint' then r.delivery else 'bounced' end,
           bounce_type = new.kind,
           complained_at = case when new.kind = 'complaint' then coalesce(r.complained_at, new.occurred_at) else r.complained_at end
     where r.id = new.recipient_id and r.delivery in ('sending', 'deferred', 'unknown', 'sent', 'delivered', 'bounced')
    returning coalesce(new.contact_id, r.contact_id) into new.contact_id;
  end if;
  update crm.contact_emails e
     set deliverability = case new.kind when 'hard' then 'bounced' when 'complaint' then 'complained'
                               else case when e.deliverability in ('bounced', 'complained', 'invalid') then e.deliverability else 'soft_bouncing' end end,
         bounces = case when new.kind = 'soft' then many else e.bounces end, last_bounced_at = new.occurred_at
   where e.organization_id = new.organization_id and lower(e.email) = lower(new.email);
  if p.action = 'suppress' and many >= p.threshold then
    insert into crm.suppressions (id, organization_id, channel, address, contact_id, reason)
    values (gen_random_uuid(), new.organization_id, 'email', new.email, new.contact_id,
            case new.kind when 'hard' then 'hard_bounce' when 'soft' then 'soft_bounces' else 'complaint' end)
    on conflict do nothing;
    new.action := 'suppressed';
    select s.id into new.suppression_id from crm.suppressions s
     where s.organization_id = new.organization_id and s.channel = 'email' and s.lifted_at is null and s.list_id is null
       and s.address_hash = crm.address_hash('email', new.email);
  end if;
  return new;
end $$;
create trigger apply_bounce before insert on marketing.bounces for each row execute function marketing.apply_bounce();

create table marketing.replies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  recipient_id uuid not null references marketing.email_recipients on delete cascade,
  report_id uuid references marketing.bounce_reports on delete set null,
  crm_email_id uuid,
  kind text not null default 'reply' constraint replies_kind_value check (kind in ('reply', 'auto_reply', 'out_of_office')),
  external_id text not null constraint replies_external_id_length check (length(external_id) between 1 and 500),
  received_at timestamptz not null default now(),
  constraint replies_external_id_key unique (recipient_id, external_id)
);
create index replies_report on marketing.replies (report_id);
create index replies_crm_email on marketing.replies (crm_email_id);
create index replies_list on marketing.replies (organization_id, received_at desc, id desc);
comment on table marketing.replies is 'Answers to our mails, found by In-Reply-To: a flow stops when a person answers, not when a machine does. The words are in crm.emails.';
comment on column marketing.replies.recipient_id is 'pii: the message that was answered.';
call marketing.shape_measured('marketing.replies');
call marketing.keep_inside('marketing.replies');

create function marketing.note_reply() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update marketing.email_recipients r set replied_at = coalesce(r.replied_at, new.received_at) where r.id = new.recipient_id;
  return null;
end $$;
create trigger note_reply after insert on marketing.replies for each row when (new.kind = 'reply') execute function marketing.note_reply();

create table marketing.unsubscribes (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  recipient_id uuid references marketing.email_recipients on delete set null,
  contact_id uuid,
  channel text not null default 'email' constraint unsubscribes_channel_value check (channel in ('email', 'sms', 'push', 'messenger')),
  email text constraint unsubscribes_email_length check (length(email) <= 254),
  scope text not null constraint unsubscribes_scope_value check (scope in ('list', 'topic', 'everything')),
  list_id uuid references marketing.contact_lists on delete set null,
  topic_id uuid references marketing.preference_topics on delete set null,
  method text not null constraint unsubscribes_method_value
    check (method in ('one_click', 'page', 'preference_centre', 'mailto', 'reply', 'account', 'complaint', 'person')),
  reason text constraint unsubscribes_reason_value check (reason in ('too_many', 'not_relevant', 'never_asked', 'spam', 'other')),
  note text constraint unsubscribes_note_length check (length(note) <= 2000),
  suppression_id uuid,
  requested_at timestamptz not null default now(),
  honoured_at timestamptz
);
create unique index unsubscribes_once_key on marketing.unsubscribes (recipient_id, scope, list_id, topic_id) nulls not distinct where recipient_id is not null;
create index unsubscribes_recipient on marketing.unsubscribes (recipient_id);
create index unsubscribes_list on marketing.unsubscribes (organization_id, requested_at desc, id desc);
create index unsubscribes_contact on marketing.unsubscribes (contact_id, requested_at desc);
create index unsubscribes_by_list on marketing.unsubscribes (list_id);
create index unsubscribes_topic on marketing.unsubscribes (topic_id);
create index unsubscribes_suppression on marketing.unsubscribes (suppression_id);
comment on table marketing.unsubscribes is 'Who wants less, as they said it; honoured in the same moment. Only a POST writes here: opening a link changes nothing, so scanners unsubscribe nobody. Pressed twice, it is one row.';
comment on column marketing.unsubscribes.recipient_id is 'pii: the message whose link it was.';
comment on column marketing.unsubscribes.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.unsubscribes.email is 'pii: the address; filled from the message.';
comment on column marketing.unsubscribes.note is 'pii: in their own words.';
comment on column marketing.unsubscribes.method is 'One click: RFC 8058, without cookie, redirect or sign-in.';
call auth.policies('marketing.unsubscribes',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[]) and method = 'person'$$, 'false', 'false');
call marketing.keep_inside('marketing.unsubscribes');

create function marketing.honour_unsubscribe() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare c marketing.email_campaigns;
begin
  if new.recipient_id is not null then
    update marketing.email_recipients r set unsubscribed_at = coalesce(r.unsubscribed_at, new.requested_at) where r.id = new.recipient_id
    returning coalesce(new.contact_id, r.contact_id), coalesce(new.email, r.email) into new.contact_id, new.email;
    select x.* into c from marketing.email_campaigns x join marketing.email_recipients r on r.email_campaign_id = x.id where r.id = new.recipient_id;
    new.channel := coalesce(c.channel, new.channel);
  end if;
  if new.scope = 'list' then
    update marketing.contact_list_members m set state = 'unsubscribed'
     where m.list_id = new.list_id and m.contact_id = new.contact_id and m.state <> 'unsubscribed';
  elsif new.scope = 'topic' and new.contact_id is not null then
    insert into marketing.topic_preferences (id, organization_id, topic_id, contact_id, frequency, source)
    values (gen_random_uuid(), new.organization_id, new.topic_id, new.contact_id, 'never', case when new.method = 'one_click' then 'one_click' else 'preference_centre' end)
    on conflict on constraint topic_preferences_once do update set frequency = 'never', source = excluded.source;
  elsif new.scope = 'everything' then
    update marketing.contact_list_members m set state = 'unsubscribed'
      from marketing.contact_lists l
     where l.id = m.list_id and l.list_type = 'static' and m.organization_id = new.organization_id and m.contact_id = new.contact_id and m.state <> 'unsubscribed';
  end if;
  -- Nobody known, or no more of anything: the address itself is kept out.
  if new.email is not null and (new.scope = 'everything' or new.contact_id is null) then
    insert into crm.suppressions (id, organization_id, channel, address, contact_id, list_id, reason)
    values (gen_random_uuid(), new.organization_id, new.channel, new.email, new.contact_id, case when new.scope = 'list' then new.list_id end, 'unsubscribed')
    on conflict do nothing;
    select s.id into new.suppression_id from crm.suppressions s
     where s.organization_id = new.organization_id and s.channel = new.channel and s.lifted_at is null
       and s.address_hash = crm.address_hash(new.channel, new.email)
       and s.list_id is not distinct from case when new.scope = 'list' then new.list_id end;
  end if;
  new.honoured_at := now();
  return new;
end $$;
create trigger honour_unsubscribe before insert on marketing.unsubscribes for each row execute function marketing.honour_unsubscribe();
