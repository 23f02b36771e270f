-- One row per thing and day of the account: a platform that restates a day overwrites the row. Quotients (frequency, ctr,
-- cpm, cpc, cpa, roas) are made from sums when they are shown. Reach is people, and people of two days are partly the same:
-- it is never added. What a campaign cost stays, so that a campaign with figures is archived, not deleted.
create table analytics.campaign_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references analytics.ad_campaigns on delete restrict,
  date date not null,
  impressions bigint not null default 0 constraint campaign_metrics_impressions_range check (impressions >= 0),
  reach bigint not null default 0 constraint campaign_metrics_reach_range check (reach >= 0),
  clicks integer not null default 0 constraint campaign_metrics_clicks_range check (clicks >= 0),
  video_views integer not null default 0 constraint campaign_metrics_video_views_range check (video_views >= 0),
  video_views25 integer not null default 0 constraint campaign_metrics_video_views25_range check (video_views25 >= 0),
  video_views50 integer not null default 0 constraint campaign_metrics_video_views50_range check (video_views50 >= 0),
  video_views75 integer not null default 0 constraint campaign_metrics_video_views75_range check (video_views75 >= 0),
  video_views100 integer not null default 0 constraint campaign_metrics_video_views100_range check (video_views100 >= 0),
  video_watch_ms bigint not null default 0 constraint campaign_metrics_video_watch_ms_range check (video_watch_ms >= 0),
  likes integer not null default 0 constraint campaign_metrics_likes_range check (likes >= 0),
  comments integer not null default 0 constraint campaign_metrics_comments_range check (comments >= 0),
  shares integer not null default 0 constraint campaign_metrics_shares_range check (shares >= 0),
  saves integer not null default 0 constraint campaign_metrics_saves_range check (saves >= 0),
  conversions integer not null default 0 constraint campaign_metrics_conversions_range check (conversions >= 0),
  conversion_value bigint,
  leads integer not null default 0 constraint campaign_metrics_leads_range check (leads >= 0),
  purchases integer not null default 0 constraint campaign_metrics_purchases_range check (purchases >= 0),
  purchase_value bigint,
  spend_micros bigint not null default 0,
  currency char(3) not null constraint campaign_metrics_currency_shape check (currency ~ '^[A-Z]{3}$'),
  attribution_setting text not null constraint campaign_metrics_attribution_setting_length check (length(attribution_setting) between 1 and 60),
  custom_metrics jsonb constraint campaign_metrics_custom_metrics_object check (jsonb_typeof(custom_metrics) = 'object'),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint campaign_metrics_once unique (campaign_id, date)
);
create index campaign_metrics_list on analytics.campaign_metrics (organization_id, date desc);
comment on table analytics.campaign_metrics is 'A campaign on a day.';
comment on column analytics.campaign_metrics.date is 'Day in the account''s zone.';
comment on column analytics.campaign_metrics.reach is 'People of that day. Never add it: reach of a longer time is in campaign_reach.';
comment on column analytics.campaign_metrics.video_watch_ms is 'All watching together; the average is this / video_views.';
comment on column analytics.campaign_metrics.conversions is 'As the platform claims them in attribution_setting; our own are in analytics.conversions.';
comment on column analytics.campaign_metrics.conversion_value is 'Minor units, like purchase_value.';
comment on column analytics.campaign_metrics.spend_micros is 'Millionths of the currency: platforms bill finer than cents, and rounded days do not add up to the invoice. Negative for credit notes.';
comment on column analytics.campaign_metrics.restated_at is 'When it was last read; final once the account''s restatement_days are over.';
call analytics.shape_measured('analytics.campaign_metrics');

create table analytics.campaign_conversions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references analytics.ad_campaigns on delete restrict,
  date date not null,
  action_type text not null constraint campaign_conversions_action_type_length check (length(action_type) between 1 and 120),
  attribution_window text not null constraint campaign_conversions_attribution_window_shape
    check (attribution_window ~ '^([0-9]{1,2}d_(click|view|engaged_view|dda|click_first_conversion)|skan)$'),
  conversions numeric(14, 4) not null default 0 constraint campaign_conversions_conversions_range check (conversions >= 0),
  value bigint,
  currency char(3) constraint campaign_conversions_currency_shape check (currency ~ '^[A-Z]{3}$'),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint campaign_conversions_value_currency check ((value is null) = (currency is null)),
  constraint campaign_conversions_once unique (campaign_id, date, action_type, attribution_window)
);
create index campaign_conversions_list on analytics.campaign_conversions (organization_id, date desc);
comment on table analytics.campaign_conversions is 'The same conversions by kind and by window of attribution. Windows contain each other: read one, never add them.';
comment on column analytics.campaign_conversions.attribution_window is 'Such as 1d_click, 7d_click, 28d_click, 1d_view, 7d_dda.';
comment on column analytics.campaign_conversions.conversions is 'Platforms that model conversions report fractions.';
comment on column analytics.campaign_conversions.value is 'Minor units.';
call analytics.shape_measured('analytics.campaign_conversions');

create table analytics.campaign_reach (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  campaign_id uuid not null references analytics.ad_campaigns on delete restrict,
  period text not null constraint campaign_reach_period_value check (period in ('week', 'month', 'quarter', 'lifetime', 'custom')),
  period_start date not null,
  period_end date not null,
  reach bigint not null constraint campaign_reach_reach_range check (reach >= 0),
  impressions bigint not null constraint campaign_reach_impressions_range check (impressions >= 0),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint campaign_reach_period_order check (period_end >= period_start),
  constraint campaign_reach_once unique (campaign_id, period_start, period_end)
);
create index campaign_reach_list on analytics.campaign_reach (organization_id, period_start desc);
comment on table analytics.campaign_reach is 'People reached in a time as the platform counted them for exactly that time; frequency is impressions / reach.';
comment on column analytics.campaign_reach.period_end is 'Last day, included.';
call analytics.shape_measured('analytics.campaign_reach');

create table analytics.ad_set_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ad_set_id uuid not null references analytics.ad_sets on delete restrict,
  date date not null,
  impressions bigint not null default 0 constraint ad_set_metrics_impressions_range check (impressions >= 0),
  reach bigint not null default 0 constraint ad_set_metrics_reach_range check (reach >= 0),
  clicks integer not null default 0 constraint ad_set_metrics_clicks_range check (clicks >= 0),
  conversions integer not null default 0 constraint ad_set_metrics_conversions_range check (conversions >= 0),
  spend_micros bigint not null default 0,
  currency char(3) not null constraint ad_set_metrics_currency_shape check (currency ~ '^[A-Z]{3}$'),
  attribution_setting text not null constraint ad_set_metrics_attribution_setting_length check (length(attribution_setting) between 1 and 60),
  custom_metrics jsonb constraint ad_set_metrics_custom_metrics_object check (jsonb_typeof(custom_metrics) = 'object'),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint ad_set_metrics_once unique (ad_set_id, date)
);
create index ad_set_metrics_list on analytics.ad_set_metrics (organization_id, date desc);
comment on table analytics.ad_set_metrics is 'An ad set on a day. A part of its campaign''s figures: never add both.';
comment on column analytics.ad_set_metrics.date is 'Day in the account''s zone.';
comment on column analytics.ad_set_metrics.reach is 'People of that day; never add it.';
comment on column analytics.ad_set_metrics.spend_micros is 'Millionths of the currency.';
call analytics.shape_measured('analytics.ad_set_metrics');

create table analytics.ad_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  ad_id uuid not null references analytics.ads on delete restrict,
  date date not null,
  impressions bigint not null default 0 constraint ad_metrics_impressions_range check (impressions >= 0),
  reach bigint not null default 0 constraint ad_metrics_reach_range check (reach >= 0),
  clicks integer not null default 0 constraint ad_metrics_clicks_range check (clicks >= 0),
  conversions integer not null default 0 constraint ad_metrics_conversions_range check (conversions >= 0),
  spend_micros bigint not null default 0,
  currency char(3) not null constraint ad_metrics_currency_shape check (currency ~ '^[A-Z]{3}$'),
  attribution_setting text not null constraint ad_metrics_attribution_setting_length check (length(attribution_setting) between 1 and 60),
  custom_metrics jsonb constraint ad_metrics_custom_metrics_object check (jsonb_typeof(custom_metrics) = 'object'),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint ad_metrics_once unique (ad_id, date)
);
create index ad_metrics_list on analytics.ad_metrics (organization_id, date desc);
comment on table analytics.ad_metrics is 'An ad on a day. A part of its set''s figures: never add both.';
comment on column analytics.ad_metrics.date is 'Day in the account''s zone.';
comment on column analytics.ad_metrics.reach is 'People of that day; never add it.';
comment on column analytics.ad_metrics.spend_micros is 'Millionths of the currency.';
call analytics.shape_measured('analytics.ad_metrics');

create table analytics.platform_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  platform_id uuid not null,
  date date not null,
  metric_type text not null constraint platform_metrics_metric_type_length check (length(metric_type) between 1 and 120),
  dimension text constraint platform_metrics_dimension_length check (length(dimension) between 1 and 120),
  dimension_value text constraint platform_metrics_dimension_value_length check (length(dimension_value) <= 500),
  value numeric(18, 4) not null,
  adds_up text not null default 'no' constraint platform_metrics_adds_up_value check (adds_up in ('sum', 'last', 'no')),
  metadata jsonb constraint platform_metrics_metadata_object check (jsonb_typeof(metadata) = 'object'),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint platform_metrics_once unique nulls not distinct (platform_id, date, metric_type, dimension, dimension_value)
);
create index platform_metrics_list on analytics.platform_metrics (organization_id, metric_type, date desc);
comment on table analytics.platform_metrics is 'Figures of a platform that belong to no campaign: followers, organic reach, interactions.';
comment on column analytics.platform_metrics.platform_id is 'The channels connection.';
comment on column analytics.platform_metrics.adds_up is 'How days become weeks: sum them, take the last (followers), or not at all (reach, rates).';
call analytics.shape_measured('analytics.platform_metrics');
