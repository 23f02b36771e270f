create table marketing.email_recipients (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete restrict,
  contact_id uuid,
  email text not null constraint email_recipients_email_length check (length(email) between 3 and 254 and email !~ '[\s<>"]'),
  occasion text not null default '' constraint email_recipients_occasion_length check (length(occasion) <= 200),
  locale text constraint email_recipients_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  variant_id uuid references marketing.ab_variants on delete set null,
  merge_data jsonb constraint email_recipients_merge_data_object check (jsonb_typeof(merge_data) = 'object'),
  delivery text not null default 'pending' constraint email_recipients_delivery_value
    check (delivery in ('pending', 'sending', 'deferred', 'sent', 'delivered', 'bounced', 'failed', 'unknown', 'skipped', 'cancelled')),
  status text not null generated always as (
    case when complained_at is not null then 'complained' when unsubscribed_at is not null then 'unsubscribed'
         when delivery = 'bounced' then 'bounced' when clicked_at is not null then 'clicked' when opened_at is not null then 'opened'
         when delivery = 'delivered' then 'delivered' when delivery = 'sent' then 'sent' else 'pending' end) stored
    constraint email_recipients_status_value
      check (status in ('pending', 'sent', 'delivered', 'bounced', 'opened', 'clicked', 'unsubscribed', 'complained')),
  message_id text not null constraint email_recipients_message_id_shape check (message_id ~ '^<[^\s<>@]+@[^\s<>@]+>$' and length(message_id) <= 300),
  verp_key text not null default replace(gen_random_uuid()::text, '-', '') constraint email_recipients_verp_key_shape check (verp_key ~ '^[a-z0-9]{16,64}$'),
  transport_id uuid references marketing.transports on delete set null,
  send_at timestamptz not null default now(),
  lease_until timestamptz,
  attempts smallint not null default 0 constraint email_recipients_attempts_range check (attempts >= 0),
  last_reply text constraint email_recipients_last_reply_length check (length(last_reply) <= 500),
  skip_reason text constraint email_recipients_skip_reason_value check (skip_reason in
    ('suppressed', 'unsubscribed', 'no_consent', 'paused', 'capped', 'topic', 'undeliverable', 'domain', 'excluded', 'duplicate', 'erased')),
  sent_at timestamptz,
  delivered_at timestamptz,
  bounced_at timestamptz,
  bounce_type text constraint email_recipients_bounce_type_value check (bounce_type in ('hard', 'soft', 'complaint')),
  opened_at timestamptz,
  open_count integer not null default 0 constraint email_recipients_open_count_range check (open_count >= 0),
  clicked_at timestamptz,
  click_count integer not null default 0 constraint email_recipients_click_count_range check (click_count >= 0),
  unsubscribed_at timestamptz,
  complained_at timestamptz,
  replied_at timestamptz,
  converted_at timestamptz,
  created_at timestamptz not null default now(),
  constraint email_recipients_message_id_key unique (message_id),
  constraint email_recipients_verp_key_key unique (verp_key),
  constraint email_recipients_skipped_once check ((delivery = 'skipped') = (skip_reason is not null)),
  constraint email_recipients_sent_once check (delivery not in ('sent', 'delivered') or sent_at is not null),
  constraint email_recipients_lease_once check (delivery <> 'sending' or lease_until is not null)
);
create unique index email_recipients_once_key on marketing.email_recipients (email_campaign_id, lower(email), occasion);
create index email_recipients_list on marketing.email_recipients (email_campaign_id, created_at desc, id desc);
create index email_recipients_by_status on marketing.email_recipients (email_campaign_id, status, id);
create index email_recipients_due on marketing.email_recipients (email_campaign_id, send_at, id) where delivery in ('pending', 'deferred');
create index email_recipients_stuck on marketing.email_recipients (lease_until) where delivery = 'sending';
create index email_recipients_contact on marketing.email_recipients (contact_id, sent_at desc);
create index email_recipients_variant on marketing.email_recipients (variant_id);
create index email_recipients_transport on marketing.email_recipients (transport_id);
create index email_recipients_address on marketing.email_recipients (organization_id, lower(email), delivered_at desc);
create index email_recipients_organization on marketing.email_recipients (organization_id, sent_at desc);
comment on table marketing.email_recipients is 'One message to one person. Each is sent once: claimed, handed over, noted. Whoever died in between leaves it unknown, and nothing sends it again by itself.';
comment on column marketing.email_recipients.contact_id is 'pii: the contact (crm.contacts); null for messages that programs ask for.';
comment on column marketing.email_recipients.email is 'pii: where it went: address, number (E.164) or push subscription, as the mail''s channel says.';
comment on column marketing.email_recipients.occasion is 'Empty for mails to many. Flows and programs: step run or key of the request, so that the same occasion never sends twice.';
comment on column marketing.email_recipients.merge_data is 'pii: what is filled in.';
comment on column marketing.email_recipients.delivery is 'What became of the message on its way. Failed: nothing left the house. Unknown: perhaps it did.';
comment on column marketing.email_recipients.status is 'Delivery and what the person did in one word, worked out from the others; for lists.';
comment on column marketing.email_recipients.message_id is 'Message-ID, always the same for the row; filled by trigger.';
comment on column marketing.email_recipients.verp_key is 'In the envelope''s sender: bounces come back with it.';
comment on column marketing.email_recipients.send_at is 'Not before: the schedule in the person''s zone, the opening of the window, the wait after a refusal that passes.';
comment on column marketing.email_recipients.last_reply is 'What the mail server answered, without addresses.';
comment on column marketing.email_recipients.opened_at is 'First hit that was no scanner and no proxy; see marketing.judge_hits.';
call auth.policies('marketing.email_recipients',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$, 'false', 'false', 'false');
call marketing.keep_inside('marketing.email_recipients');
create trigger steps before update of delivery on marketing.email_recipients for each row execute function maison.steps('delivery',
  'pending>sending pending>skipped pending>cancelled sending>sent sending>deferred sending>failed sending>bounced sending>unknown sending>skipped deferred>sending deferred>skipped deferred>cancelled deferred>failed deferred>bounced unknown>sent unknown>delivered unknown>bounced unknown>failed sent>delivered sent>bounced delivered>bounced bounced>delivered failed>pending skipped>pending cancelled>pending');

create function marketing.name_message() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    new.message_id := old.message_id;
    new.verp_key := old.verp_key;
    if new.delivery = 'sending' and old.delivery <> 'sending' then new.attempts := old.attempts + 1; end if;
    if new.delivery <> 'sending' then new.lease_until := null; end if;
    if new.delivery in ('sent', 'delivered') then new.sent_at := coalesce(new.sent_at, now()); end if;
    if new.delivery = 'delivered' then new.delivered_at := coalesce(new.delivered_at, now()); end if;
    if new.delivery = 'bounced' then new.bounced_at := coalesce(new.bounced_at, now()); end if;
    if new.delivery <> 'skipped' then new.skip_reason := null; end if;
  elsif new.message_id is null then
    new.message_id := format('<%s@%s>', new.id, coalesce(
      (select lower(split_part(c.from_email, '@', 2)) from marketing.email_campaigns c where c.id = new.email_campaign_id), 'maison.invalid'));
  end if;
  return new;
end $$;
create trigger name_message before insert or update of delivery, message_id, verp_key on marketing.email_recipients
  for each row execute function marketing.name_message();

-- Statement by statement: a mail to a hundred thousand people changes its counter a few times, not a hundred thousand.
create function marketing.count_recipients() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  if tg_op = 'INSERT' then
    update marketing.email_campaigns c set recipient_count = c.recipient_count + n.many
      from (select r.email_campaign_id as id, count(*)::integer as many from changed r group by 1 order by 1) n where n.id = c.id;
  else
    update marketing.email_campaigns c set recipient_count = greatest(0, c.recipient_count - n.many)
      from (select r.email_campaign_id as id, count(*)::integer as many from changed r group by 1 order by 1) n where n.id = c.id;
  end if;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger count_recipients_added after insert on marketing.email_recipients referencing new table as changed
  for each statement execute function marketing.count_recipients();
create trigger count_recipients_gone after delete on marketing.email_recipients referencing old table as changed
  for each statement execute function marketing.count_recipients();

create table marketing.email_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  original_url text not null constraint email_links_original_url_shape check (original_url ~ '^(https?://|mailto:|tel:)' and length(original_url) <= 4000),
  tracking_url text not null generated always as ('/c/' || id::text) stored,
  locale text constraint email_links_locale_length check (length(locale) <= 35),
  position integer not null default 0 constraint email_links_position_range check (position >= 0),
  label text constraint email_links_label_length check (length(label) <= 300),
  is_tracked boolean not null default true,
  is_honeypot boolean not null default false,
  click_count integer not null default 0 constraint email_links_click_count_range check (click_count >= 0),
  unique_clicks integer not null default 0 constraint email_links_unique_clicks_range check (unique_clicks >= 0),
  created_at timestamptz not null default now(),
  constraint email_links_place_key unique nulls not distinct (email_campaign_id, locale, position)
);
create index email_links_organization on marketing.email_links (organization_id);
comment on table marketing.email_links is 'Links of a mail, in order, for the map of clicks. Followed by looking it up here: no address in the address, so nobody makes us send people elsewhere.';
comment on column marketing.email_links.tracking_url is 'Path at our host or the sender domain''s; the recipient''s part is added and signed when the mail is made.';
comment on column marketing.email_links.is_tracked is 'Off: the mail has the original address.';
comment on column marketing.email_links.is_honeypot is 'People do not see it: whoever follows it is a scanner.';
comment on column marketing.email_links.click_count is 'Clicks by people; from marketing.judge_hits.';
call auth.shape_organization('marketing.email_links', 'marketing');

create table marketing.mail_hits (
  id uuid not null,
  occurred_at timestamptz not null default now(),
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  recipient_id uuid references marketing.email_recipients on delete cascade,
  link_id uuid references marketing.email_links on delete set null,
  kind text not null constraint mail_hits_kind_value check (kind in ('open', 'click', 'web_version', 'unsubscribe_page', 'preference_page')),
  method text not null default 'get' constraint mail_hits_method_value check (method in ('get', 'head', 'post', 'other')),
  ip inet,
  asn bigint constraint mail_hits_asn_range check (asn > 0),
  user_agent text constraint mail_hits_user_agent_length check (length(user_agent) <= 1000),
  is_bot boolean,
  bot_reason text constraint mail_hits_bot_reason_value
    check (bot_reason in ('head', 'honeypot', 'burst', 'network', 'user_agent', 'too_soon', 'person')),
  is_proxy boolean not null default false,
  rule_version smallint,
  constraint mail_hits_judged_pair check ((is_bot is true) = (bot_reason is not null)),
  primary key (id, occurred_at)
) partition by range (occurred_at);
create table marketing.mail_hits_default partition of marketing.mail_hits default;
create index mail_hits_campaign on marketing.mail_hits (email_campaign_id, occurred_at desc);
create index mail_hits_recipient on marketing.mail_hits (recipient_id, occurred_at);
create index mail_hits_link on marketing.mail_hits (link_id, occurred_at);
create index mail_hits_organization on marketing.mail_hits using brin (organization_id, occurred_at);
comment on table marketing.mail_hits is 'Every load of a picture and every link that was followed, raw and by month; who is a scanner is judged afterwards and can be judged anew.';
comment on column marketing.mail_hits.id is 'Made where it happened.';
comment on column marketing.mail_hits.recipient_id is 'pii: the message; null where the mail is measured anonymously.';
comment on column marketing.mail_hits.ip is 'pii: address that it came from; null where the mail is measured anonymously.';
comment on column marketing.mail_hits.asn is 'Number of the network.';
comment on column marketing.mail_hits.user_agent is 'pii: program that it came from.';
comment on column marketing.mail_hits.is_bot is 'Null: not judged yet, and not counted.';
comment on column marketing.mail_hits.is_proxy is 'A mail privacy proxy that loads everything: shown apart, and no flow goes by it.';
comment on column marketing.mail_hits.rule_version is 'Which rules judged it.';
call marketing.shape_measured('marketing.mail_hits');
call auth.shape_system('marketing.mail_hits_default');

create table marketing.scanner_signs (
  id uuid primary key,
  kind text not null constraint scanner_signs_kind_value check (kind in ('network', 'asn', 'user_agent')),
  network cidr,
  asn bigint constraint scanner_signs_asn_range check (asn > 0),
  pattern text constraint scanner_signs_pattern_length check (length(pattern) between 3 and 200),
  verdict text not null default 'bot' constraint scanner_signs_verdict_value check (verdict in ('bot', 'proxy')),
  label text not null constraint scanner_signs_label_length check (length(label) between 1 and 120),
  created_at timestamptz not null default now(),
  constraint scanner_signs_kind_once check ((kind = 'network') = (network is not null) and (kind = 'asn') = (asn is not null)
    and (kind = 'user_agent') = (pattern is not null)),
  constraint scanner_signs_once unique nulls not distinct (network, asn, pattern)
);
comment on table marketing.scanner_signs is 'Networks and programs that follow links by themselves, for the whole installation.';
comment on column marketing.scanner_signs.pattern is 'Part of the user agent, without regard to case.';
comment on column marketing.scanner_signs.verdict is 'Proxy: a person may be behind it, but not at that moment.';
call auth.shape_system('marketing.scanner_signs');

create table marketing.email_interactions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  contact_id uuid not null,
  email_campaign_id uuid references marketing.email_campaigns on delete set null,
  recipient_id uuid references marketing.email_recipients on delete cascade,
  subject text not null constraint email_interactions_subject_length check (length(subject) <= 300),
  interaction_type text not null constraint email_interactions_interaction_type_value
    check (interaction_type in ('sent', 'delivered', 'opened', 'clicked', 'replied', 'unsubscribed', 'bounced', 'complained')),
  occurred_at timestamptz not null default now(),
  link_url text constraint email_interactions_link_url_length check (length(link_url) <= 4000),
  user_agent text constraint email_interactions_user_agent_length check (length(user_agent) <= 1000),
  ip_address inet,
  constraint email_interactions_once unique (recipient_id, interaction_type, link_url)
);
create unique index email_interactions_first_key on marketing.email_interactions (recipient_id, interaction_type) where link_url is null;
create index email_interactions_timeline on marketing.email_interactions (contact_id, occurred_at desc, id desc);
create index email_interactions_email_campaign on marketing.email_interactions (email_campaign_id);
create index email_interactions_list on marketing.email_interactions (organization_id, occurred_at desc, id desc);
comment on table marketing.email_interactions is 'What a contact did with our mails, for their timeline: the first time of each kind and link. Erasure deletes the rows.';
comment on column marketing.email_interactions.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.email_interactions.subject is 'As they saw it.';
comment on column marketing.email_interactions.user_agent is 'pii: program that it came from; null unless the mail measures individually.';
comment on column marketing.email_interactions.ip_address is 'pii: address that it came from; null unless the mail measures individually.';
call marketing.shape_measured('marketing.email_interactions');
call marketing.keep_inside('marketing.email_interactions');
