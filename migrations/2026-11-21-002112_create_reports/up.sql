create table analytics.reports (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint reports_name_length check (length(name) between 1 and 120),
  description text constraint reports_description_length check (length(description) <= 2000),
  report_type text not null constraint reports_report_type_value
    check (report_type in ('media_performance', 'campaign_analysis', 'media_mix', 'budget_pacing', 'social_performance', 'social_listening',
      'competitor_analysis', 'influencer_report', 'web_traffic', 'conversion_funnel', 'content_performance', 'seo_report',
      'integrated_dashboard', 'client_report', 'executive_summary', 'custom', 'user_journeys', 'retention', 'attribution')),
  config jsonb not null constraint reports_config_object check (jsonb_typeof(config) = 'object'),
  property_id uuid references analytics.web_properties on delete set null,
  dashboard_id uuid references analytics.dashboards on delete set null,
  timezone text not null default 'UTC' constraint reports_timezone_shape check (analytics.is_timezone(timezone)),
  currency char(3) not null default 'EUR' constraint reports_currency_shape check (currency ~ '^[A-Z]{3}$'),
  schedule text constraint reports_schedule_shape check (schedule ~ '^\S+( \S+){4}$'),
  format text not null default 'pdf' constraint reports_format_value check (format in ('pdf', 'xlsx', 'csv', 'html')),
  last_generated_at timestamptz,
  next_generated_at timestamptz,
  is_public boolean not null default false,
  share_token bytea constraint reports_share_token_key unique constraint reports_share_token_length check (octet_length(share_token) = 32),
  client_id uuid,
  theme_id uuid references sites.themes on delete set null,
  logo_asset_id uuid references media.assets on delete set null,
  footer text constraint reports_footer_length check (length(footer) <= 500),
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint reports_public_token check (not is_public or share_token is not null),
  constraint reports_schedule_next check (next_generated_at is null or schedule is not null)
);
create index reports_list on analytics.reports (organization_id, created_at desc, id desc);
create index reports_property on analytics.reports (property_id);
create index reports_dashboard on analytics.reports (dashboard_id);
create index reports_client on analytics.reports (client_id);
create index reports_theme on analytics.reports (theme_id);
create index reports_logo_asset on analytics.reports (logo_asset_id);
create index reports_created_by on analytics.reports (created_by_id);
create index reports_next on analytics.reports (next_generated_at) where next_generated_at is not null and deleted_at is null;
comment on table analytics.reports is 'A report that is made again and again.';
comment on column analytics.reports.config is 'Open shape: sources, range, metrics, dimensions, filters, compareWith, visualizations.';
comment on column analytics.reports.timezone is 'IANA zone of its days and of its schedule; figures of accounts in other zones are marked.';
comment on column analytics.reports.currency is 'ISO 4217: other currencies are converted at the rate of the day.';
comment on column analytics.reports.schedule is 'Cron expression in the report''s zone; null for by hand.';
comment on column analytics.reports.is_public is 'Whoever has the link sees the newest snapshot. The server looks it up as the system.';
comment on column analytics.reports.share_token is 'SHA-256 of the token in the link.';
comment on column analytics.reports.theme_id is 'With logo_asset_id and footer: the report looks like the client''s own.';
call auth.shape_organization('analytics.reports', 'analytics');
create trigger touch before update on analytics.reports for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.reports for each row execute function maison.audit('share_token');

create table analytics.report_snapshots (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  report_id uuid not null references analytics.reports on delete cascade,
  state text not null default 'waiting' constraint report_snapshots_state_value check (state in ('waiting', 'running', 'ready', 'failed')),
  data jsonb not null default '{}' constraint report_snapshots_data_object check (jsonb_typeof(data) = 'object'),
  pdf_file_id uuid references media.files on delete set null,
  excel_file_id uuid references media.files on delete set null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  scheduled_for timestamptz,
  sampled_share numeric(5, 4) not null default 1 constraint report_snapshots_sampled_share_range check (sampled_share > 0 and sampled_share <= 1),
  error text,
  generated_at timestamptz not null default now(),
  constraint report_snapshots_period_order check (period_end > period_start),
  constraint report_snapshots_scheduled_key unique (report_id, scheduled_for)
);
create index report_snapshots_list on analytics.report_snapshots (report_id, generated_at desc, id desc);
create index report_snapshots_organization on analytics.report_snapshots (organization_id, generated_at desc);
create index report_snapshots_pdf_file on analytics.report_snapshots (pdf_file_id);
create index report_snapshots_excel_file on analytics.report_snapshots (excel_file_id);
comment on table analytics.report_snapshots is 'A report as it was: its figures do not change when platforms restate theirs.';
comment on column analytics.report_snapshots.scheduled_for is 'The point of the schedule that it serves, once; null for by hand.';
comment on column analytics.report_snapshots.sampled_share is 'The share of rows that were read, printed on the report; 1 is all of them.';
comment on column analytics.report_snapshots.error is 'Without personal data.';
call analytics.shape_measured('analytics.report_snapshots');
create trigger steps before update of state on analytics.report_snapshots for each row
  execute function maison.steps('state', 'waiting>running waiting>failed running>ready running>failed failed>waiting');

create table analytics.recipients (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  report_id uuid references analytics.reports on delete cascade,
  alert_rule_id uuid references analytics.alert_rules on delete cascade,
  channel text not null default 'email' constraint recipients_channel_value check (channel in ('email', 'notification', 'chat')),
  email text constraint recipients_email_shape check (email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
  user_id uuid references identity.users on delete cascade,
  contact_id uuid,
  connection_id uuid,
  unsubscribed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint recipients_of_one check (num_nonnulls(report_id, alert_rule_id) = 1),
  constraint recipients_to_one check (num_nonnulls(email, user_id, contact_id, connection_id) = 1
    and case channel when 'chat' then connection_id is not null when 'notification' then user_id is not null else connection_id is null end)
);
create unique index recipients_once on analytics.recipients (report_id, alert_rule_id, channel, lower(email), user_id, contact_id, connection_id) nulls not distinct;
create index recipients_organization on analytics.recipients (organization_id);
create index recipients_alert_rule on analytics.recipients (alert_rule_id);
create index recipients_user on analytics.recipients (user_id);
create index recipients_contact on analytics.recipients (contact_id);
create index recipients_connection on analytics.recipients (connection_id);
comment on table analytics.recipients is 'Who gets a report or an alert. Erasure deletes the rows.';
comment on column analytics.recipients.email is 'pii: an address of somebody without an account.';
comment on column analytics.recipients.user_id is 'pii: somebody with an account.';
comment on column analytics.recipients.contact_id is 'pii: somebody whom the CRM knows, at their address there.';
comment on column analytics.recipients.connection_id is 'A channels connection to a chat such as Slack.';
comment on column analytics.recipients.unsubscribed_at is 'When they asked for no more, by the link in the mail.';
call auth.shape_organization('analytics.recipients', 'analytics');
create trigger audit after insert or update or delete on analytics.recipients for each row execute function maison.audit();

create table analytics.deliveries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  recipient_id uuid not null references analytics.recipients on delete cascade,
  snapshot_id uuid references analytics.report_snapshots on delete cascade,
  listening_alert_id uuid references analytics.listening_alerts on delete cascade,
  traffic_alert_id uuid references analytics.traffic_alerts on delete cascade,
  state text not null default 'waiting' constraint deliveries_state_value check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown')),
  sent_at timestamptz,
  error text,
  created_at timestamptz not null default now(),
  constraint deliveries_one check (num_nonnulls(snapshot_id, listening_alert_id, traffic_alert_id) = 1),
  constraint deliveries_sent check ((state = 'sent') = (sent_at is not null)),
  constraint deliveries_once unique nulls not distinct (recipient_id, snapshot_id, listening_alert_id, traffic_alert_id)
);
create index deliveries_list on analytics.deliveries (organization_id, created_at desc, id desc);
create index deliveries_snapshot on analytics.deliveries (snapshot_id);
create index deliveries_listening_alert on analytics.deliveries (listening_alert_id);
create index deliveries_traffic_alert on analytics.deliveries (traffic_alert_id);
comment on table analytics.deliveries is 'One message to one recipient: claimed before it is sent, so that nobody gets it twice.';
comment on column analytics.deliveries.state is 'unknown: the worker died while sending; somebody decides whether it is sent again.';
comment on column analytics.deliveries.error is 'Without addresses.';
call analytics.shape_measured('analytics.deliveries');
create trigger steps before update of state on analytics.deliveries for each row
  execute function maison.steps('state', 'waiting>sending sending>sent sending>failed sending>unknown failed>waiting unknown>waiting unknown>sent');
