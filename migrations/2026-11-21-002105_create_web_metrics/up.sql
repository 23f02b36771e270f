-- Roll-ups keep what may be added up: sums and counts. Rates are quotients of sums, made when shown. Visitors do not add
-- up over pages or sources, so each row keeps a sketch of its visitors: the 1024 smallest hashes. Sketches are merged,
-- never added; up to 1023 visitors the number is exact, beyond it is about 3 % off.
create function analytics.sketch(hashes bigint[]) returns bigint[]
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(h order by h), '{}')
    from (select distinct h from unnest(hashes) h where h is not null order by h limit 1024) smallest
$$;
comment on function analytics.sketch(bigint[]) is 'A sketch of these visitors.';

create function analytics.sketch_count(sketch bigint[]) returns bigint
  language sql immutable parallel safe set search_path = '' as $$
  select case when cardinality(sketch) < 1024 then cardinality(sketch)::bigint
              else round(1023 / ((sketch[1024]::numeric + 9223372036854775808) / 18446744073709551616))::bigint end
$$;
comment on function analytics.sketch_count(bigint[]) is 'How many visitors a sketch stands for.';

create function analytics.sketch_merge(one bigint[], other bigint[]) returns bigint[]
  language sql immutable parallel safe set search_path = ''
  as $$ select analytics.sketch(one || other) $$;
comment on function analytics.sketch_merge(bigint[], bigint[]) is 'The sketch of the visitors of either.';

create aggregate analytics.sketch_union(bigint[]) (sfunc = analytics.sketch_merge, stype = bigint[], initcond = '{}', combinefunc = analytics.sketch_merge, parallel = safe);
comment on aggregate analytics.sketch_union(bigint[]) is 'The sketch of the visitors of all rows.';

create table analytics.web_page_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  page_path text not null,
  page_title text,
  pageviews integer not null default 0 constraint web_page_metrics_pageviews_range check (pageviews >= 0),
  unique_pageviews integer not null default 0 constraint web_page_metrics_unique_pageviews_range check (unique_pageviews between 0 and pageviews),
  entrances integer not null default 0 constraint web_page_metrics_entrances_range check (entrances >= 0),
  exits integer not null default 0 constraint web_page_metrics_exits_range check (exits >= 0),
  bounces integer not null default 0 constraint web_page_metrics_bounces_range check (bounces between 0 and entrances),
  engaged_views integer not null default 0 constraint web_page_metrics_engaged_views_range check (engaged_views >= 0),
  engaged_ms bigint not null default 0 constraint web_page_metrics_engaged_ms_range check (engaged_ms >= 0),
  scroll_depth25 integer not null default 0 constraint web_page_metrics_scroll_depth25_range check (scroll_depth25 >= 0),
  scroll_depth50 integer not null default 0 constraint web_page_metrics_scroll_depth50_range check (scroll_depth50 >= 0),
  scroll_depth75 integer not null default 0 constraint web_page_metrics_scroll_depth75_range check (scroll_depth75 >= 0),
  scroll_depth100 integer not null default 0 constraint web_page_metrics_scroll_depth100_range check (scroll_depth100 >= 0),
  scroll_counts integer[] not null default '{}' constraint web_page_metrics_scroll_counts_length check (cardinality(scroll_counts) in (0, 101)),
  visitor_sketch bigint[] not null default '{}' constraint web_page_metrics_visitor_sketch_length check (cardinality(visitor_sketch) <= 1024),
  import_id uuid references analytics.imports on delete cascade,
  created_at timestamptz not null default now(),
  constraint web_page_metrics_scroll_order check (scroll_depth25 >= scroll_depth50 and scroll_depth50 >= scroll_depth75 and scroll_depth75 >= scroll_depth100),
  constraint web_page_metrics_once unique (property_id, date, page_path)
);
create index web_page_metrics_import on analytics.web_page_metrics (import_id);
comment on table analytics.web_page_metrics is 'A page on a day: sums only. Overwritten when the day is rolled up again.';
comment on column analytics.web_page_metrics.date is 'Day in the property''s zone.';
comment on column analytics.web_page_metrics.unique_pageviews is 'Visits in which the page was seen, on the day they began: a count of visits, which adds up over days. People are in visitor_sketch.';
comment on column analytics.web_page_metrics.bounces is 'Bounce rate is bounces / entrances, exit rate exits / pageviews.';
comment on column analytics.web_page_metrics.engaged_views is 'Page views that said how long they were in sight; time on page is engaged_ms / engaged_views.';
comment on column analytics.web_page_metrics.scroll_depth25 is 'Page views that got at least so far.';
comment on column analytics.web_page_metrics.scroll_counts is 'Page views by deepest percent, 0 to 100; empty where it is not known.';
comment on column analytics.web_page_metrics.visitor_sketch is 'The 1024 smallest visitor hashes, sorted: merge with analytics.sketch_union, count with analytics.sketch_count. Empty for imports.';
call analytics.shape_measured('analytics.web_page_metrics');

create table analytics.web_event_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  event_name text not null,
  event_category text,
  event_action text,
  event_label text,
  event_count integer not null default 0 constraint web_event_metrics_event_count_range check (event_count >= 0),
  unique_events integer not null default 0 constraint web_event_metrics_unique_events_range check (unique_events between 0 and event_count),
  total_value bigint,
  currency char(3) constraint web_event_metrics_currency_shape check (currency ~ '^[A-Z]{3}$'),
  visitor_sketch bigint[] not null default '{}' constraint web_event_metrics_visitor_sketch_length check (cardinality(visitor_sketch) <= 1024),
  import_id uuid references analytics.imports on delete cascade,
  created_at timestamptz not null default now(),
  constraint web_event_metrics_value_currency check ((total_value is null) = (currency is null)),
  constraint web_event_metrics_once unique nulls not distinct (property_id, date, event_name, event_category, event_action, event_label, currency)
);
create index web_event_metrics_import on analytics.web_event_metrics (import_id);
comment on table analytics.web_event_metrics is 'Events of a name on a day: sums only.';
comment on column analytics.web_event_metrics.date is 'Day in the property''s zone.';
comment on column analytics.web_event_metrics.event_category is 'The event''s property category; null where it has none, like action and label.';
comment on column analytics.web_event_metrics.unique_events is 'Visits with at least one such event.';
comment on column analytics.web_event_metrics.total_value is 'Revenue in minor units, one row per currency.';
comment on column analytics.web_event_metrics.visitor_sketch is 'As in web_page_metrics.';
call analytics.shape_measured('analytics.web_event_metrics');

create table analytics.web_session_aggregates (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  dimension_type text not null constraint web_session_aggregates_dimension_type_value
    check (dimension_type in ('total', 'source', 'medium', 'channel', 'campaign', 'referrer', 'device', 'browser', 'os', 'country',
      'region', 'city', 'language', 'hostname', 'entry_page', 'exit_page', 'utm_content', 'utm_term')),
  dimension_value text not null default '',
  sessions integer not null default 0 constraint web_session_aggregates_sessions_range check (sessions >= 0),
  new_users integer constraint web_session_aggregates_new_users_range check (new_users >= 0),
  pageviews integer not null default 0 constraint web_session_aggregates_pageviews_range check (pageviews >= 0),
  bounces integer not null default 0 constraint web_session_aggregates_bounces_range check (bounces between 0 and sessions),
  duration_seconds bigint not null default 0 constraint web_session_aggregates_duration_seconds_range check (duration_seconds >= 0),
  visitor_sketch bigint[] not null default '{}' constraint web_session_aggregates_visitor_sketch_length check (cardinality(visitor_sketch) <= 1024),
  import_id uuid references analytics.imports on delete cascade,
  imported_users integer constraint web_session_aggregates_imported_users_range check (imported_users >= 0),
  created_at timestamptz not null default now(),
  constraint web_session_aggregates_import check (imported_users is null or import_id is not null),
  constraint web_session_aggregates_once unique (property_id, date, dimension_type, dimension_value)
);
create index web_session_aggregates_import on analytics.web_session_aggregates (import_id);
comment on table analytics.web_session_aggregates is 'Visits of a day by one dimension: sums only. Dimensions are not added to each other; total is all of them.';
comment on column analytics.web_session_aggregates.date is 'Day in the property''s zone on which the visit began.';
comment on column analytics.web_session_aggregates.dimension_value is 'Empty for what is not known, and for total.';
comment on column analytics.web_session_aggregates.new_users is 'People seen for the first time ever; adds up, since nobody is new twice. Null where nobody can tell: without cookies only imports and signed-in people do.';
comment on column analytics.web_session_aggregates.bounces is 'Bounce rate is bounces / sessions; duration_seconds and pageviews / sessions are the averages.';
comment on column analytics.web_session_aggregates.visitor_sketch is 'As in web_page_metrics.';
comment on column analytics.web_session_aggregates.imported_users is 'Users of that day as another product counted them; too many when added over days, and labelled so.';
call analytics.shape_measured('analytics.web_session_aggregates');

create table analytics.web_conversions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  goal_name text not null,
  goal_id uuid references analytics.goals on delete set null,
  completions integer not null default 0 constraint web_conversions_completions_range check (completions >= 0),
  converting_visits integer not null default 0 constraint web_conversions_converting_visits_range check (converting_visits between 0 and completions),
  value bigint,
  currency char(3) constraint web_conversions_currency_shape check (currency ~ '^[A-Z]{3}$'),
  source_medium text,
  campaign text,
  visitor_sketch bigint[] not null default '{}' constraint web_conversions_visitor_sketch_length check (cardinality(visitor_sketch) <= 1024),
  import_id uuid references analytics.imports on delete cascade,
  created_at timestamptz not null default now(),
  constraint web_conversions_value_currency check ((value is null) = (currency is null)),
  constraint web_conversions_once unique nulls not distinct (property_id, date, goal_name, source_medium, campaign, currency)
);
create index web_conversions_goal on analytics.web_conversions (goal_id);
create index web_conversions_import on analytics.web_conversions (import_id);
comment on table analytics.web_conversions is 'Goals reached on a day, by source: sums only.';
comment on column analytics.web_conversions.date is 'Day in the property''s zone.';
comment on column analytics.web_conversions.goal_name is 'As it was called then; imports have no goal of ours.';
comment on column analytics.web_conversions.converting_visits is 'Conversion rate is this / sessions of the same source.';
comment on column analytics.web_conversions.value is 'Minor units, one row per currency.';
comment on column analytics.web_conversions.visitor_sketch is 'As in web_page_metrics.';
call analytics.shape_measured('analytics.web_conversions');

create table analytics.search_keyword_metrics (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  date date not null,
  keyword text not null,
  page_path text,
  country char(2) constraint search_keyword_metrics_country_shape check (country ~ '^[A-Z]{2}$'),
  device text constraint search_keyword_metrics_device_value check (device in ('desktop', 'mobile', 'tablet')),
  clicks integer not null default 0 constraint search_keyword_metrics_clicks_range check (clicks >= 0),
  impressions integer not null default 0 constraint search_keyword_metrics_impressions_range check (impressions >= clicks),
  position_sum numeric(18, 4) not null default 0 constraint search_keyword_metrics_position_sum_range check (position_sum >= 0),
  restated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint search_keyword_metrics_once unique nulls not distinct (property_id, date, keyword, page_path, country, device)
);
comment on table analytics.search_keyword_metrics is 'What people typed into a search engine before they came, as the engine tells; rare words it keeps to itself.';
comment on column analytics.search_keyword_metrics.date is 'Day as the engine cuts it, in its own zone.';
comment on column analytics.search_keyword_metrics.position_sum is 'Mean position × impressions: the mean of any choice is position_sum / impressions.';
call analytics.shape_measured('analytics.search_keyword_metrics');
