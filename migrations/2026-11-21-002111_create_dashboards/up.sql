create table analytics.dashboards (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint dashboards_name_length check (length(name) between 1 and 120),
  description text constraint dashboards_description_length check (length(description) <= 2000),
  property_id uuid references analytics.web_properties on delete set null,
  client_id uuid,
  period text not null default 'last_30_days' constraint dashboards_period_value
    check (period in ('realtime', 'today', 'yesterday', 'last_7_days', 'last_30_days', 'last_91_days', 'this_month', 'last_month',
      'this_quarter', 'this_year', 'last_12_months', 'all_time', 'custom')),
  period_start date,
  period_end date,
  compare_with text constraint dashboards_compare_with_value check (compare_with in ('previous_period', 'previous_year', 'custom')),
  compare_start date,
  compare_end date,
  match_weekdays boolean not null default true,
  filters jsonb not null default '{}' constraint dashboards_filters_object check (jsonb_typeof(filters) = 'object'),
  segment_id uuid references analytics.segments on delete set null,
  is_default boolean not null default false,
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint dashboards_period_whole check ((period = 'custom') = (period_start is not null and period_end is not null)),
  constraint dashboards_period_order check (period_end >= period_start),
  constraint dashboards_compare_order check (compare_end >= compare_start)
);
create unique index dashboards_default_key on analytics.dashboards (organization_id) where is_default and deleted_at is null;
create index dashboards_list on analytics.dashboards (organization_id, name, id);
create index dashboards_property on analytics.dashboards (property_id);
create index dashboards_client on analytics.dashboards (client_id);
create index dashboards_segment on analytics.dashboards (segment_id);
create index dashboards_created_by on analytics.dashboards (created_by);
comment on table analytics.dashboards is 'A page of figures that somebody put together.';
comment on column analytics.dashboards.match_weekdays is 'Compare Mondays with Mondays rather than dates with dates.';
comment on column analytics.dashboards.filters is 'As in segments.';
call auth.shape_organization('analytics.dashboards', 'analytics');
create trigger touch before update on analytics.dashboards for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.dashboards for each row execute function maison.audit();

create table analytics.dashboard_widgets (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  dashboard_id uuid not null references analytics.dashboards on delete cascade,
  kind text not null constraint dashboard_widgets_kind_value
    check (kind in ('number', 'line', 'bar', 'pie', 'table', 'map', 'funnel', 'paths', 'cohorts', 'heatmap', 'realtime', 'text', 'mentions',
      'pacing', 'attribution')),
  title text constraint dashboard_widgets_title_length check (length(title) <= 120),
  metrics text[] not null default '{}' constraint dashboard_widgets_metrics_length check (cardinality(metrics) <= 12),
  dimension text constraint dashboard_widgets_dimension_length check (length(dimension) <= 80),
  funnel_id uuid references analytics.funnels on delete set null,
  query_id uuid references analytics.listening_queries on delete set null,
  model_id uuid references analytics.attribution_models on delete set null,
  config jsonb not null default '{}' constraint dashboard_widgets_config_object check (jsonb_typeof(config) = 'object'),
  position integer not null default 0 constraint dashboard_widgets_position_range check (position >= 0),
  width smallint not null default 6 constraint dashboard_widgets_width_range check (width between 1 and 12),
  height smallint not null default 4 constraint dashboard_widgets_height_range check (height between 1 and 24),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint dashboard_widgets_position_key unique (dashboard_id, position) deferrable
);
create index dashboard_widgets_funnel on analytics.dashboard_widgets (funnel_id);
create index dashboard_widgets_query on analytics.dashboard_widgets (query_id);
create index dashboard_widgets_model on analytics.dashboard_widgets (model_id);
comment on table analytics.dashboard_widgets is 'One figure, chart or table on a dashboard, in reading order.';
comment on column analytics.dashboard_widgets.metrics is 'Such as visits, page_views, bounce_rate, spend, roas: rates are worked out from sums.';
comment on column analytics.dashboard_widgets.config is 'Open shape: what this kind needs besides, such as filters and how many rows.';
comment on column analytics.dashboard_widgets.width is 'Of 12 columns.';
call auth.shape_organization('analytics.dashboard_widgets', 'analytics');
create trigger touch before update on analytics.dashboard_widgets for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.dashboard_widgets for each row execute function maison.audit();

create table analytics.shared_links (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  dashboard_id uuid references analytics.dashboards on delete cascade,
  name text not null constraint shared_links_name_length check (length(name) between 1 and 120),
  token bytea not null constraint shared_links_token_key unique constraint shared_links_token_length check (octet_length(token) = 32),
  hashed_password text,
  allow_embed boolean not null default false,
  embed_hosts text[] not null default '{}' constraint shared_links_embed_hosts_length check (cardinality(embed_hosts) <= 20),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint shared_links_one check (num_nonnulls(property_id, dashboard_id) = 1)
);
create index shared_links_list on analytics.shared_links (organization_id, created_at desc, id desc);
create index shared_links_property on analytics.shared_links (property_id);
create index shared_links_dashboard on analytics.shared_links (dashboard_id);
create index shared_links_created_by on analytics.shared_links (created_by);
comment on table analytics.shared_links is 'Links by which people without an account see figures. The server looks the link up as the system; visitors see no row.';
comment on column analytics.shared_links.token is 'SHA-256 of the token in the link.';
comment on column analytics.shared_links.hashed_password is 'Argon2id in PHC form; null for a link that is enough by itself.';
comment on column analytics.shared_links.embed_hosts is 'Which sites may show it in a frame; empty for all, if allow_embed.';
comment on column analytics.shared_links.expires_at is 'Null: public until it is revoked.';
call auth.shape_organization('analytics.shared_links', 'analytics');
create trigger audit after insert or update or delete on analytics.shared_links for each row execute function maison.audit('token', 'hashed_password');
