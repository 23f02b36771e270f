create table analytics.listening_summaries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  query_id uuid not null references analytics.listening_queries on delete cascade,
  period text not null constraint listening_summaries_period_value check (period in ('daily', 'weekly', 'monthly')),
  period_start timestamptz not null,
  period_end timestamptz not null,
  total_mentions integer not null default 0 constraint listening_summaries_total_mentions_range check (total_mentions >= 0),
  unique_authors integer not null default 0 constraint listening_summaries_unique_authors_range check (unique_authors >= 0),
  total_reach bigint not null default 0 constraint listening_summaries_total_reach_range check (total_reach >= 0),
  total_engagement integer not null default 0 constraint listening_summaries_total_engagement_range check (total_engagement >= 0),
  sentiment_positive integer not null default 0 constraint listening_summaries_sentiment_positive_range check (sentiment_positive >= 0),
  sentiment_neutral integer not null default 0 constraint listening_summaries_sentiment_neutral_range check (sentiment_neutral >= 0),
  sentiment_negative integer not null default 0 constraint listening_summaries_sentiment_negative_range check (sentiment_negative >= 0),
  scored_mentions integer not null default 0 constraint listening_summaries_scored_mentions_range check (scored_mentions between 0 and total_mentions),
  sentiment_score_sum numeric(14, 4) not null default 0 constraint listening_summaries_sentiment_score_sum_range
    check (abs(sentiment_score_sum) <= scored_mentions),
  top_mentions jsonb constraint listening_summaries_top_mentions_list check (jsonb_typeof(top_mentions) = 'array'),
  top_authors jsonb constraint listening_summaries_top_authors_list check (jsonb_typeof(top_authors) = 'array'),
  top_topics jsonb constraint listening_summaries_top_topics_list check (jsonb_typeof(top_topics) = 'array'),
  top_hashtags jsonb constraint listening_summaries_top_hashtags_list check (jsonb_typeof(top_hashtags) = 'array'),
  by_source jsonb constraint listening_summaries_by_source_object check (jsonb_typeof(by_source) = 'object'),
  generated_at timestamptz not null default now(),
  constraint listening_summaries_period_order check (period_end > period_start),
  constraint listening_summaries_once unique (query_id, period, period_start)
);
create index listening_summaries_list on analytics.listening_summaries (organization_id, period, period_start desc);
comment on table analytics.listening_summaries is 'A query''s day, week or month; each made from the mentions themselves, not from shorter ones.';
comment on column analytics.listening_summaries.period_start is 'Midnight in the query''s zone.';
comment on column analytics.listening_summaries.unique_authors is 'Of exactly this time; never add it.';
comment on column analytics.listening_summaries.total_reach is 'Estimates of single posts added up: how often it may have been seen, not by how many people.';
comment on column analytics.listening_summaries.sentiment_score_sum is 'The mean is this / scored_mentions.';
comment on column analytics.listening_summaries.top_mentions is '[{"id", "engagement"}]: ids only, so that what is erased is gone from here.';
comment on column analytics.listening_summaries.top_authors is '[{"id", "mentions"}]: ids only.';
call analytics.shape_measured('analytics.listening_summaries');

create table analytics.alert_rules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  query_id uuid references analytics.listening_queries on delete cascade,
  property_id uuid references analytics.web_properties on delete cascade,
  name text not null constraint alert_rules_name_length check (length(name) between 1 and 120),
  alert_type text not null constraint alert_rules_alert_type_value
    check (alert_type in ('volume_spike', 'sentiment_drop', 'viral_mention', 'influencer_mention', 'crisis_detected', 'competitor_activity',
      'traffic_spike', 'traffic_drop', 'goal_drop')),
  severity text not null default 'warning' constraint alert_rules_severity_value check (severity in ('info', 'warning', 'critical')),
  goal_id uuid references analytics.goals on delete cascade,
  threshold numeric(14, 4),
  mad_factor numeric(6, 2) not null default 5 constraint alert_rules_mad_factor_range check (mad_factor > 0),
  baseline_weeks integer not null default 8 constraint alert_rules_baseline_weeks_range check (baseline_weeks between 1 and 52),
  least_count integer not null default 10 constraint alert_rules_least_count_range check (least_count >= 0),
  window_minutes integer not null default 60 constraint alert_rules_window_minutes_range check (window_minutes between 5 and 10080),
  cooldown_minutes integer not null default 720 constraint alert_rules_cooldown_minutes_range check (cooldown_minutes between 0 and 43200),
  is_active boolean not null default true,
  last_checked_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint alert_rules_one check (num_nonnulls(query_id, property_id) = 1),
  constraint alert_rules_type_fits check ((property_id is not null) = (alert_type in ('traffic_spike', 'traffic_drop', 'goal_drop'))),
  constraint alert_rules_goal_needed check ((alert_type = 'goal_drop') = (goal_id is not null))
);
create index alert_rules_list on analytics.alert_rules (organization_id, name, id);
create index alert_rules_query on analytics.alert_rules (query_id);
create index alert_rules_property on analytics.alert_rules (property_id);
create index alert_rules_goal on analytics.alert_rules (goal_id);
comment on table analytics.alert_rules is 'When somebody is told that something is unusual.';
comment on column analytics.alert_rules.threshold is 'A fixed bound instead of a baseline, in the unit of the type.';
comment on column analytics.alert_rules.mad_factor is 'Unusual is further from the median of the same weekday and hour than so many median absolute deviations.';
comment on column analytics.alert_rules.least_count is 'Below this nothing is unusual.';
comment on column analytics.alert_rules.cooldown_minutes is 'After an alert the rule is quiet for so long.';
call auth.shape_organization('analytics.alert_rules', 'analytics');
create trigger touch before update on analytics.alert_rules for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.alert_rules for each row execute function maison.audit();

-- Two workers that see the same spike: the second one's alert falls into the quiet time of the first and is refused.
create function analytics.fill_quiet() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.quiet_until := new.created_at + coalesce((select r.cooldown_minutes from analytics.alert_rules r where r.id = new.rule_id), 0) * interval '1 minute';
  return new;
end $$;

create table analytics.listening_alerts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  query_id uuid not null references analytics.listening_queries on delete cascade,
  rule_id uuid references analytics.alert_rules on delete set null,
  mention_id uuid references analytics.social_mentions on delete set null,
  alert_type text not null constraint listening_alerts_alert_type_value
    check (alert_type in ('volume_spike', 'sentiment_drop', 'viral_mention', 'influencer_mention', 'crisis_detected', 'competitor_activity')),
  severity text not null constraint listening_alerts_severity_value check (severity in ('info', 'warning', 'critical')),
  title text not null constraint listening_alerts_title_length check (length(title) between 1 and 200),
  description text not null constraint listening_alerts_description_length check (length(description) <= 4000),
  trigger_data jsonb not null constraint listening_alerts_trigger_data_object check (jsonb_typeof(trigger_data) = 'object'),
  status text not null default 'new' constraint listening_alerts_status_value
    check (status in ('new', 'acknowledged', 'in_progress', 'resolved', 'dismissed')),
  acknowledged_by_id uuid references identity.users on delete set null,
  acknowledged_at timestamptz,
  resolved_by_id uuid references identity.users on delete set null,
  resolved_at timestamptz,
  resolution_notes text constraint listening_alerts_resolution_notes_length check (length(resolution_notes) <= 4000),
  quiet_until timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint listening_alerts_resolution check (status <> 'resolved' or resolved_at is not null),
  constraint listening_alerts_quiet_order check (quiet_until >= created_at),
  constraint listening_alerts_cooldown exclude using gist (rule_id with =, tstzrange(created_at, quiet_until, '[)') with &&)
);
create index listening_alerts_list on analytics.listening_alerts (organization_id, status, created_at desc, id desc);
create index listening_alerts_query on analytics.listening_alerts (query_id, created_at desc);
create index listening_alerts_rule on analytics.listening_alerts (rule_id);
create index listening_alerts_mention on analytics.listening_alerts (mention_id);
create index listening_alerts_acknowledged_by on analytics.listening_alerts (acknowledged_by_id);
create index listening_alerts_resolved_by on analytics.listening_alerts (resolved_by_id);
comment on table analytics.listening_alerts is 'Something unusual is said, and what became of it.';
comment on column analytics.listening_alerts.trigger_data is '{"actual", "threshold", "median", "mad", "window_hours"}: why it was raised.';
comment on column analytics.listening_alerts.quiet_until is 'Until then the rule raises no other; filled by trigger.';
call auth.shape_organization('analytics.listening_alerts', 'analytics');
create trigger fill before insert or update of rule_id, created_at, quiet_until on analytics.listening_alerts
  for each row execute function analytics.fill_quiet();
create trigger steps before update of status on analytics.listening_alerts for each row execute function
  maison.steps('status', 'new>acknowledged new>in_progress new>resolved new>dismissed acknowledged>in_progress acknowledged>resolved acknowledged>dismissed in_progress>resolved in_progress>dismissed resolved>in_progress dismissed>in_progress');
create trigger audit after insert or update or delete on analytics.listening_alerts for each row execute function maison.audit();

create table analytics.traffic_alerts (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  rule_id uuid references analytics.alert_rules on delete set null,
  alert_type text not null constraint traffic_alerts_alert_type_value check (alert_type in ('traffic_spike', 'traffic_drop', 'goal_drop')),
  window_start timestamptz not null,
  window_end timestamptz not null,
  actual integer not null constraint traffic_alerts_actual_range check (actual >= 0),
  median numeric(14, 4) not null,
  mad numeric(14, 4) not null constraint traffic_alerts_mad_range check (mad >= 0),
  top_sources jsonb not null default '[]' constraint traffic_alerts_top_sources_list check (jsonb_typeof(top_sources) = 'array'),
  quiet_until timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint traffic_alerts_window_order check (window_end > window_start),
  constraint traffic_alerts_cooldown exclude using gist (rule_id with =, tstzrange(created_at, quiet_until, '[)') with &&)
);
create index traffic_alerts_list on analytics.traffic_alerts (organization_id, created_at desc, id desc);
create index traffic_alerts_property on analytics.traffic_alerts (property_id, created_at desc);
create index traffic_alerts_rule on analytics.traffic_alerts (rule_id);
comment on table analytics.traffic_alerts is 'A property had far more or fewer visitors than at this hour of other weeks.';
comment on column analytics.traffic_alerts.median is 'Of the same weekday and hour in the weeks before; mad is the median absolute deviation from it.';
comment on column analytics.traffic_alerts.quiet_until is 'Until then the rule raises no other; filled by trigger.';
call analytics.shape_measured('analytics.traffic_alerts');
create trigger fill before insert or update of rule_id, created_at, quiet_until on analytics.traffic_alerts
  for each row execute function analytics.fill_quiet();
