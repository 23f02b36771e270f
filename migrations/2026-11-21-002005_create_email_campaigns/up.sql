create table marketing.email_campaigns (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid references marketing.campaigns on delete set null,
  name text not null constraint email_campaigns_name_length check (length(name) between 1 and 200),
  kind text not null default 'regular' constraint email_campaigns_kind_value check (kind in ('regular', 'automated', 'transactional')),
  channel text not null default 'email' constraint email_campaigns_channel_value check (channel in ('email', 'sms', 'push', 'messenger')),
  subject text not null constraint email_campaigns_subject_shape check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  preview_text text constraint email_campaigns_preview_text_length check (length(preview_text) <= 300),
  html_content text constraint email_campaigns_html_content_length check (length(html_content) <= 1000000),
  plain_text_content text constraint email_campaigns_plain_text_content_length check (length(plain_text_content) <= 500000),
  template_id uuid references marketing.email_templates on delete set null,
  sender_id uuid references marketing.senders on delete restrict,
  from_name text not null constraint email_campaigns_from_name_shape check (length(from_name) <= 120 and from_name !~ '[\r\n]'),
  from_email text not null constraint email_campaigns_from_email_shape check (from_email ~ '^[^\s@<>"]+@[!-?A-~]+$' and length(from_email) <= 254),
  reply_to text constraint email_campaigns_reply_to_shape check (reply_to ~ '^[^\s@<>"]+@[!-?A-~]+$' and length(reply_to) <= 254),
  locale text not null default 'en' constraint email_campaigns_locale_shape check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  segment_rules jsonb constraint email_campaigns_segment_rules_object check (jsonb_typeof(segment_rules) = 'object'),
  recipient_count integer not null default 0 constraint email_campaigns_recipient_count_range check (recipient_count >= 0),
  status text not null default 'draft' constraint email_campaigns_status_value
    check (status in ('draft', 'scheduled', 'sending', 'sent', 'paused', 'cancelled', 'failed')),
  scheduled_at timestamptz,
  timezone text not null default 'Europe/Berlin' constraint email_campaigns_timezone_shape check (marketing.is_timezone(timezone)),
  uses_recipient_timezone boolean not null default false,
  send_window_id uuid references marketing.send_windows on delete set null,
  topic_id uuid references marketing.preference_topics on delete set null,
  sent_at timestamptz,
  is_ab_test boolean not null default false,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint email_campaigns_scheduled_once check (status <> 'scheduled' or scheduled_at is not null),
  constraint email_campaigns_sent_once check (status <> 'sent' or sent_at is not null)
);
create index email_campaigns_list on marketing.email_campaigns (organization_id, created_at desc, id desc);
create index email_campaigns_by_status on marketing.email_campaigns (organization_id, status, scheduled_at);
create index email_campaigns_due on marketing.email_campaigns (scheduled_at, id) where status = 'scheduled' and deleted_at is null;
create index email_campaigns_campaign on marketing.email_campaigns (campaign_id, created_at desc);
create index email_campaigns_template on marketing.email_campaigns (template_id);
create index email_campaigns_sender on marketing.email_campaigns (sender_id);
create index email_campaigns_send_window on marketing.email_campaigns (send_window_id);
create index email_campaigns_topic on marketing.email_campaigns (topic_id);
create index email_campaigns_created_by on marketing.email_campaigns (created_by_id);
comment on table marketing.email_campaigns is 'A mail to many, a mail that flows send one by one, or one that a program asks for. Settings, progress and statistics are beside it, one row each.';
comment on column marketing.email_campaigns.kind is 'Automated and transactional mails are sending as long as they are in use.';
comment on column marketing.email_campaigns.channel is 'Text messages, push and messengers use the same states; subject is then the title.';
comment on column marketing.email_campaigns.from_name is 'Filled from the sender.';
comment on column marketing.email_campaigns.from_email is 'Filled from the sender, so that it is of a domain that was verified.';
comment on column marketing.email_campaigns.segment_rules is 'Narrows the lists down; as in marketing.contact_lists.';
comment on column marketing.email_campaigns.recipient_count is 'Rows of marketing.email_recipients; kept by trigger.';
comment on column marketing.email_campaigns.timezone is 'IANA zone in which scheduled_at is meant.';
comment on column marketing.email_campaigns.uses_recipient_timezone is 'Everybody gets it when their own clock shows the time; people without a zone by the one here.';
comment on column marketing.email_campaigns.topic_id is 'By which preference and frequency it is held back.';
call auth.shape_organization('marketing.email_campaigns', 'marketing');
call marketing.keep_inside('marketing.email_campaigns');
create trigger sign before insert or update of created_by_id on marketing.email_campaigns for each row execute function marketing.sign();
create trigger steps before update of status on marketing.email_campaigns for each row execute function maison.steps('status',
  'draft>scheduled draft>sending draft>cancelled scheduled>draft scheduled>sending scheduled>cancelled scheduled>failed sending>sent sending>paused sending>failed sending>cancelled paused>sending paused>cancelled failed>sending failed>draft failed>cancelled cancelled>draft');
create trigger touch before update on marketing.email_campaigns for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.email_campaigns for each row
  execute function maison.audit('html_content', 'plain_text_content');

-- The sender decides what stands in From.
create function marketing.fill_sender() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.sender_id is not null and new.channel = 'email' then
    select coalesce(nullif(new.from_name, ''), s.from_name), s.from_email, coalesce(new.reply_to, s.reply_to)
      into new.from_name, new.from_email, new.reply_to
      from marketing.senders s where s.id = new.sender_id;
  end if;
  return new;
end $$;
create trigger fill_sender before insert or update of sender_id, from_name, from_email, channel on marketing.email_campaigns
  for each row execute function marketing.fill_sender();

create table marketing.email_campaign_settings (
  email_campaign_id uuid primary key references marketing.email_campaigns on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  format text not null default 'html' constraint email_campaign_settings_format_value check (format in ('visual', 'html', 'mjml', 'markdown', 'plain')),
  source text constraint email_campaign_settings_source_length check (length(source) <= 1000000),
  design jsonb constraint email_campaign_settings_design_object check (jsonb_typeof(design) = 'object'),
  merge_defaults jsonb not null default '{}' constraint email_campaign_settings_merge_defaults_object check (jsonb_typeof(merge_defaults) = 'object'),
  open_tracking text constraint email_campaign_settings_open_tracking_value check (open_tracking in ('off', 'anonymous', 'individual')),
  click_tracking text constraint email_campaign_settings_click_tracking_value check (click_tracking in ('off', 'anonymous', 'individual')),
  utm_campaign text constraint email_campaign_settings_utm_campaign_length check (length(utm_campaign) <= 200),
  adds_unsubscribe boolean not null default true,
  respects_caps boolean not null default true,
  max_errors integer constraint email_campaign_settings_max_errors_range check (max_errors between 1 and 1000000),
  batch_size integer constraint email_campaign_settings_batch_size_range check (batch_size between 1 and 100000),
  batch_wait interval constraint email_campaign_settings_batch_wait_range check (batch_wait between interval '1 minute' and interval '30 days'),
  conversion_goal text constraint email_campaign_settings_conversion_goal_length check (length(conversion_goal) <= 200),
  updated_at timestamptz not null default now()
);
comment on table marketing.email_campaign_settings is 'What is seldom touched of a mail: how it was written, what is measured, how fast it goes.';
comment on column marketing.email_campaign_settings.open_tracking is 'Null: as marketing.settings says.';
comment on column marketing.email_campaign_settings.adds_unsubscribe is 'List-Unsubscribe and List-Unsubscribe-Post (RFC 8058), inside the DKIM signature; only transactional mails may go without.';
comment on column marketing.email_campaign_settings.batch_wait is 'Drips: after each batch_size people a pause.';
comment on column marketing.email_campaign_settings.conversion_goal is 'Name of a goal (analytics.goals) that counts as converted.';
call auth.shape_organization('marketing.email_campaign_settings', 'marketing');
create trigger touch before update on marketing.email_campaign_settings for each row execute function maison.touch();
create trigger audit after insert or update or delete on marketing.email_campaign_settings for each row execute function maison.audit('source', 'design');

create table marketing.email_campaign_progress (
  email_campaign_id uuid primary key references marketing.email_campaigns on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  audience_frozen_at timestamptz,
  last_contact_id uuid,
  errors integer not null default 0 constraint email_campaign_progress_errors_range check (errors >= 0),
  paused_reason text constraint email_campaign_progress_paused_reason_value
    check (paused_reason in ('person', 'errors', 'window', 'transport', 'domain', 'bounces', 'complaints')),
  next_batch_at timestamptz,
  started_at timestamptz,
  paused_at timestamptz,
  finished_at timestamptz,
  updated_at timestamptz not null default now()
);
comment on table marketing.email_campaign_progress is 'How far a mail has come. It goes on exactly where it stopped.';
comment on column marketing.email_campaign_progress.audience_frozen_at is 'When everybody who gets it had become a row of marketing.email_recipients.';
comment on column marketing.email_campaign_progress.last_contact_id is 'Up to which contact, by id, the recipients were written.';
comment on column marketing.email_campaign_progress.errors is 'Beyond the limit the mail stops by itself.';
call marketing.shape_measured('marketing.email_campaign_progress');

create table marketing.email_campaign_statistics (
  email_campaign_id uuid primary key references marketing.email_campaigns on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  sent integer not null default 0 constraint email_campaign_statistics_sent_range check (sent >= 0),
  skipped integer not null default 0 constraint email_campaign_statistics_skipped_range check (skipped >= 0),
  unknown integer not null default 0 constraint email_campaign_statistics_unknown_range check (unknown >= 0),
  failed integer not null default 0 constraint email_campaign_statistics_failed_range check (failed >= 0),
  delivered integer not null default 0 constraint email_campaign_statistics_delivered_range check (delivered >= 0),
  bounced integer not null default 0 constraint email_campaign_statistics_bounced_range check (bounced >= 0),
  opened integer not null default 0 constraint email_campaign_statistics_opened_range check (opened >= 0),
  unique_opens integer not null default 0 constraint email_campaign_statistics_unique_opens_range check (unique_opens >= 0),
  proxy_opens integer not null default 0 constraint email_campaign_statistics_proxy_opens_range check (proxy_opens >= 0),
  clicked integer not null default 0 constraint email_campaign_statistics_clicked_range check (clicked >= 0),
  unique_clicks integer not null default 0 constraint email_campaign_statistics_unique_clicks_range check (unique_clicks >= 0),
  bot_hits integer not null default 0 constraint email_campaign_statistics_bot_hits_range check (bot_hits >= 0),
  replied integer not null default 0 constraint email_campaign_statistics_replied_range check (replied >= 0),
  unsubscribed integer not null default 0 constraint email_campaign_statistics_unsubscribed_range check (unsubscribed >= 0),
  complained integer not null default 0 constraint email_campaign_statistics_complained_range check (complained >= 0),
  converted integer not null default 0 constraint email_campaign_statistics_converted_range check (converted >= 0),
  counted_at timestamptz not null default now()
);
comment on table marketing.email_campaign_statistics is 'Figures of a mail, counted from recipients and hits (marketing.count_email); for showing.';
comment on column marketing.email_campaign_statistics.opened is 'Hits by people, not by scanners and not by proxies that load everything.';
comment on column marketing.email_campaign_statistics.proxy_opens is 'Loads by mail privacy proxies: they say nothing about reading.';
call marketing.shape_measured('marketing.email_campaign_statistics');

create function marketing.add_email_parts() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into marketing.email_campaign_settings (email_campaign_id, organization_id) values (new.id, new.organization_id) on conflict do nothing;
  insert into marketing.email_campaign_progress (email_campaign_id, organization_id) values (new.id, new.organization_id) on conflict do nothing;
  insert into marketing.email_campaign_statistics (email_campaign_id, organization_id) values (new.id, new.organization_id) on conflict do nothing;
  return null;
end $$;
create trigger add_email_parts after insert on marketing.email_campaigns for each row execute function marketing.add_email_parts();

create table marketing.email_campaign_lists (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  email_campaign_id uuid not null references marketing.email_campaigns on delete cascade,
  list_id uuid not null references marketing.contact_lists on delete restrict,
  role text not null default 'include' constraint email_campaign_lists_role_value check (role in ('include', 'exclude')),
  constraint email_campaign_lists_once unique (email_campaign_id, list_id)
);
create index email_campaign_lists_list on marketing.email_campaign_lists (list_id);
comment on table marketing.email_campaign_lists is 'To which lists a mail goes, and to whose members not.';
call auth.shape_organization('marketing.email_campaign_lists', 'marketing');
call marketing.keep_inside('marketing.email_campaign_lists');
create trigger audit after insert or update or delete on marketing.email_campaign_lists for each row execute function maison.audit();
