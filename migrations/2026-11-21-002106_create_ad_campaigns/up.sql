create table analytics.ad_accounts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_id uuid,
  external_account_id text not null constraint ad_accounts_external_account_id_length check (length(external_account_id) between 1 and 200),
  name text not null constraint ad_accounts_name_length check (length(name) between 1 and 200),
  timezone text not null constraint ad_accounts_timezone_shape check (analytics.is_timezone(timezone)),
  currency char(3) not null constraint ad_accounts_currency_shape check (currency ~ '^[A-Z]{3}$'),
  attribution_setting text not null default '7d_click_1d_view' constraint ad_accounts_attribution_setting_shape
    check (attribution_setting ~ '^([0-9]{1,2}d_click(_[0-9]{1,2}d_view)?|[0-9]{1,2}d_view|skan|model)$'),
  restatement_days integer not null default 28 constraint ad_accounts_restatement_days_range check (restatement_days between 0 and 90),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ad_accounts_key unique nulls not distinct (organization_id, platform_id, external_account_id)
);
create index ad_accounts_platform on analytics.ad_accounts (platform_id);
comment on table analytics.ad_accounts is 'An account at an advertising platform: its clock and its currency hold for every figure below it.';
comment on column analytics.ad_accounts.platform_id is 'The channels connection through which it is read; null for figures typed in.';
comment on column analytics.ad_accounts.timezone is 'IANA zone in which the platform cuts days; they cannot be cut anew for a report in another zone, and reports say so.';
comment on column analytics.ad_accounts.currency is 'ISO 4217. Platforms do not change it; another currency is another account.';
comment on column analytics.ad_accounts.attribution_setting is 'The window in which the platform claims conversions, such as 7d_click_1d_view.';
comment on column analytics.ad_accounts.restatement_days is 'So many days back the platform still changes its figures: every sync reads them again and overwrites.';
call auth.shape_organization('analytics.ad_accounts', 'analytics');
create trigger touch before update on analytics.ad_accounts for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.ad_accounts for each row execute function maison.audit();

create table analytics.ad_campaigns (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_id uuid,
  account_id uuid not null references analytics.ad_accounts on delete restrict,
  external_id text not null constraint ad_campaigns_external_id_length check (length(external_id) between 1 and 200),
  external_account_id text,
  name text not null constraint ad_campaigns_name_length check (length(name) between 1 and 400),
  status text not null constraint ad_campaigns_status_value
    check (status in ('draft', 'pending_review', 'active', 'paused', 'completed', 'archived', 'rejected')),
  objective text,
  budget_type text constraint ad_campaigns_budget_type_value check (budget_type in ('daily', 'lifetime')),
  daily_budget bigint constraint ad_campaigns_daily_budget_range check (daily_budget >= 0),
  lifetime_budget bigint constraint ad_campaigns_lifetime_budget_range check (lifetime_budget >= 0),
  currency char(3) not null default 'USD' constraint ad_campaigns_currency_shape check (currency ~ '^[A-Z]{3}$'),
  start_date timestamptz,
  end_date timestamptz,
  targeting_summary jsonb constraint ad_campaigns_targeting_summary_object check (jsonb_typeof(targeting_summary) = 'object'),
  client_id uuid,
  project_id uuid,
  brief_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_synced_at timestamptz,
  constraint ad_campaigns_date_order check (end_date >= start_date),
  constraint ad_campaigns_external_id_key unique (account_id, external_id)
);
create index ad_campaigns_list on analytics.ad_campaigns (organization_id, created_at desc, id desc);
create index ad_campaigns_by_status on analytics.ad_campaigns (organization_id, status, start_date desc);
create index ad_campaigns_platform on analytics.ad_campaigns (platform_id, external_id);
create index ad_campaigns_client on analytics.ad_campaigns (client_id);
create index ad_campaigns_project on analytics.ad_campaigns (project_id);
create index ad_campaigns_brief on analytics.ad_campaigns (brief_id);
comment on table analytics.ad_campaigns is 'A campaign at an advertising platform.';
comment on column analytics.ad_campaigns.platform_id is 'The channels connection that brings it; the account''s.';
comment on column analytics.ad_campaigns.external_account_id is 'The account''s name for itself, as the document has it; filled from the account.';
comment on column analytics.ad_campaigns.daily_budget is 'Minor units. Pacing is worked out from this and the spend, never stored.';
comment on column analytics.ad_campaigns.lifetime_budget is 'Minor units.';
comment on column analytics.ad_campaigns.currency is 'The account''s; filled by trigger.';
call auth.shape_organization('analytics.ad_campaigns', 'analytics');
create trigger stay_beside before insert or update of organization_id, account_id on analytics.ad_campaigns
  for each row execute function maison.stay_together('account_id', 'analytics.ad_accounts');

-- Currency and connection are the account's: sums over campaigns of one account may be made without looking. A connection
-- that goes sets platform_id to null, which must not fetch it back.
create function analytics.fill_ad_campaign() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select a.currency, a.platform_id, a.external_account_id
    into new.currency, new.platform_id, new.external_account_id
    from analytics.ad_accounts a where a.id = new.account_id;
  return new;
end $$;
create trigger fill before insert or update of account_id, currency, external_account_id on analytics.ad_campaigns
  for each row execute function analytics.fill_ad_campaign();
create trigger touch before update on analytics.ad_campaigns for each row execute function maison.touch();

create table analytics.ad_sets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references analytics.ad_campaigns on delete cascade,
  external_id text not null constraint ad_sets_external_id_length check (length(external_id) between 1 and 200),
  name text not null constraint ad_sets_name_length check (length(name) between 1 and 400),
  status text not null constraint ad_sets_status_length check (length(status) between 1 and 60),
  targeting jsonb constraint ad_sets_targeting_object check (jsonb_typeof(targeting) = 'object'),
  daily_budget bigint constraint ad_sets_daily_budget_range check (daily_budget >= 0),
  lifetime_budget bigint constraint ad_sets_lifetime_budget_range check (lifetime_budget >= 0),
  bid_strategy text,
  bid_micros bigint constraint ad_sets_bid_micros_range check (bid_micros >= 0),
  start_date timestamptz,
  end_date timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ad_sets_date_order check (end_date >= start_date),
  constraint ad_sets_external_id_key unique (campaign_id, external_id)
);
create index ad_sets_list on analytics.ad_sets (campaign_id, created_at, id);
comment on table analytics.ad_sets is 'Whom a campaign addresses, and for how much.';
comment on column analytics.ad_sets.status is 'The platform''s own word, in lower case.';
comment on column analytics.ad_sets.targeting is 'As the platform describes it: ages, genders, places, interests, audiences, placements.';
comment on column analytics.ad_sets.daily_budget is 'Minor units of the campaign''s currency, like lifetime_budget.';
comment on column analytics.ad_sets.bid_micros is 'Millionths of the campaign''s currency: bids are finer than cents.';
call auth.shape_organization('analytics.ad_sets', 'analytics');
create trigger touch before update on analytics.ad_sets for each row execute function maison.touch();

create table analytics.ads (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ad_set_id uuid not null references analytics.ad_sets on delete cascade,
  external_id text not null constraint ads_external_id_length check (length(external_id) between 1 and 200),
  name text not null constraint ads_name_length check (length(name) between 1 and 400),
  status text not null constraint ads_status_length check (length(status) between 1 and 60),
  format text constraint ads_format_value
    check (format in ('single_image', 'single_video', 'carousel', 'collection', 'stories', 'reels', 'dynamic')),
  headline text,
  body text,
  call_to_action text,
  destination_url text,
  media_type text constraint ads_media_type_length check (length(media_type) <= 60),
  media_urls text[] not null default '{}' constraint ads_media_urls_length check (cardinality(media_urls) <= 50),
  thumbnail_url text,
  tracking_pixels text[] not null default '{}' constraint ads_tracking_pixels_length check (cardinality(tracking_pixels) <= 50),
  utm_params jsonb constraint ads_utm_params_object check (jsonb_typeof(utm_params) = 'object'),
  asset_id uuid references media.assets on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ads_external_id_key unique (ad_set_id, external_id)
);
create index ads_list on analytics.ads (ad_set_id, created_at, id);
create index ads_asset on analytics.ads (asset_id);
comment on table analytics.ads is 'What people see of a campaign.';
comment on column analytics.ads.status is 'The platform''s own word, in lower case.';
comment on column analytics.ads.media_urls is 'At the platform; they expire.';
comment on column analytics.ads.utm_params is 'What its links carry, by which visits find their ad: {"utm_source": text, …}.';
comment on column analytics.ads.asset_id is 'The picture or film of ours that it shows, if known.';
call auth.shape_organization('analytics.ads', 'analytics');
create trigger touch before update on analytics.ads for each row execute function maison.touch();

create table analytics.ad_campaign_crm_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ad_campaign_id uuid not null references analytics.ad_campaigns on delete cascade,
  crm_campaign_id uuid not null,
  created_at timestamptz not null default now(),
  constraint ad_campaign_crm_links_once unique (ad_campaign_id, crm_campaign_id)
);
create index ad_campaign_crm_links_crm_campaign on analytics.ad_campaign_crm_links (crm_campaign_id);
comment on table analytics.ad_campaign_crm_links is 'Which advertising belongs to which campaign of marketing.';
call auth.shape_organization('analytics.ad_campaign_crm_links', 'analytics');
create trigger audit after insert or update or delete on analytics.ad_campaign_crm_links for each row execute function maison.audit();

create table analytics.sync_states (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_id uuid not null,
  account_id uuid references analytics.ad_accounts on delete cascade,
  stream text not null constraint sync_states_stream_value
    check (stream in ('accounts', 'campaigns', 'campaign_metrics', 'ad_set_metrics', 'ad_metrics', 'conversions', 'reach',
      'platform_metrics', 'keywords', 'web_metrics', 'mentions')),
  state text not null default 'idle' constraint sync_states_state_value
    check (state in ('idle', 'running', 'failed', 'paused', 'rate_limited')),
  cursor jsonb not null default '{}' constraint sync_states_cursor_object check (jsonb_typeof(cursor) = 'object'),
  synced_until date,
  backfill_from date,
  backfilled_to date,
  next_run_at timestamptz not null default now(),
  last_started_at timestamptz,
  last_success_at timestamptz,
  retry_at timestamptz,
  failures integer not null default 0 constraint sync_states_failures_range check (failures >= 0),
  last_error text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sync_states_backfill_order check (backfilled_to >= backfill_from),
  constraint sync_states_once unique nulls not distinct (platform_id, account_id, stream)
);
create index sync_states_account on analytics.sync_states (account_id);
create index sync_states_next on analytics.sync_states (next_run_at) where state <> 'paused';
comment on table analytics.sync_states is 'How far each stream of a platform was read; the single runs are in channels.sync_logs.';
comment on column analytics.sync_states.platform_id is 'The channels connection.';
comment on column analytics.sync_states.cursor is 'The platform''s own mark, without tokens.';
comment on column analytics.sync_states.synced_until is 'Last day read; each run begins the account''s restatement_days before it.';
comment on column analytics.sync_states.backfilled_to is 'Older days are read backwards until backfill_from; this is the oldest that is done.';
comment on column analytics.sync_states.retry_at is 'When the platform allows the next call.';
comment on column analytics.sync_states.last_error is 'Without tokens and personal data.';
call analytics.shape_measured('analytics.sync_states');
create trigger touch before update on analytics.sync_states for each row execute function maison.touch();
