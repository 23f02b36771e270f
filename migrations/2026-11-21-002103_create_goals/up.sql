create table analytics.goals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  name text not null constraint goals_name_length check (length(name) between 1 and 120),
  kind text not null constraint goals_kind_value check (kind in ('page', 'event', 'scroll')),
  page_pattern text constraint goals_page_pattern_length check (length(page_pattern) between 1 and 500),
  event_name text constraint goals_event_name_length check (length(event_name) between 1 and 120),
  scroll_percent smallint constraint goals_scroll_percent_range check (scroll_percent between 1 and 100),
  filters jsonb not null default '[]' constraint goals_filters_list check (jsonb_typeof(filters) = 'array'),
  value bigint constraint goals_value_range check (value >= 0),
  currency char(3) constraint goals_currency_shape check (currency ~ '^[A-Z]{3}$'),
  position integer not null default 0,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint goals_one check (case kind
    when 'page' then page_pattern is not null and event_name is null and scroll_percent is null
    when 'event' then event_name is not null and scroll_percent is null
    else page_pattern is not null and event_name is null and scroll_percent is not null end),
  constraint goals_value_currency check ((value is null) = (currency is null)),
  constraint goals_name_key unique (property_id, name)
);
create index goals_list on analytics.goals (property_id, position, id);
create index goals_event on analytics.goals (property_id, event_name) where kind = 'event';
comment on table analytics.goals is 'What a property wants people to do: see a page, do something, read so far.';
comment on column analytics.goals.page_pattern is 'Path in which * stands for one part and ** for any; for an event the page where it must happen.';
comment on column analytics.goals.filters is '[{"property": text, "is": "equal" | "not" | "contains", "values": [text]}], all of which must hold.';
comment on column analytics.goals.value is 'Minor units: what one is worth when the event itself brings no revenue.';
call auth.shape_organization('analytics.goals', 'analytics');
create trigger touch before update on analytics.goals for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.goals for each row execute function maison.audit();

create table analytics.funnels (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid not null references analytics.web_properties on delete cascade,
  name text not null constraint funnels_name_length check (length(name) between 1 and 120),
  step_order text not null default 'sequential' constraint funnels_step_order_value check (step_order in ('sequential', 'strict', 'any')),
  unit text not null default 'visitor' constraint funnels_unit_value check (unit in ('visit', 'visitor', 'person')),
  window_count integer not null default 14 constraint funnels_window_count_range check (window_count between 1 and 1000),
  window_unit text not null default 'day' constraint funnels_window_unit_value
    check (window_unit in ('second', 'minute', 'hour', 'day', 'week', 'month')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint funnels_name_key unique (property_id, name)
);
comment on table analytics.funnels is 'Steps towards something, and how many take each.';
comment on column analytics.funnels.step_order is 'sequential: other things may happen between; strict: nothing else may; any: in whichever order.';
comment on column analytics.funnels.unit is 'Who is counted. A visitor is known for one day, a person (signed in) across visits and devices.';
comment on column analytics.funnels.window_count is 'With window_unit: the time from first to last step. Equal times count in the order of their ids.';
call auth.shape_organization('analytics.funnels', 'analytics');
create trigger touch before update on analytics.funnels for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.funnels for each row execute function maison.audit();

-- A goal that is a step is not deleted. Asked at the end of the transaction, so that a property goes with all it has.
create table analytics.funnel_steps (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  funnel_id uuid not null references analytics.funnels on delete cascade,
  goal_id uuid not null references analytics.goals deferrable initially deferred,
  position integer not null constraint funnel_steps_position_range check (position between 1 and 20),
  label text constraint funnel_steps_label_length check (length(label) between 1 and 120),
  created_at timestamptz not null default now(),
  constraint funnel_steps_position_key unique (funnel_id, position) deferrable
);
create index funnel_steps_goal on analytics.funnel_steps (goal_id);
comment on table analytics.funnel_steps is 'The steps of a funnel; the same goal may come again.';
call auth.shape_organization('analytics.funnel_steps', 'analytics');
-- A goal of another organisation could not be deleted any more if somebody made it a step of theirs.
create trigger stay_beside before insert or update of organization_id, goal_id on analytics.funnel_steps
  for each row execute function maison.stay_together('goal_id', 'analytics.goals');
create trigger audit after insert or update or delete on analytics.funnel_steps for each row execute function maison.audit();

create table analytics.funnel_exclusions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  funnel_id uuid not null references analytics.funnels on delete cascade,
  goal_id uuid not null references analytics.goals deferrable initially deferred,
  after_position integer not null default 1 constraint funnel_exclusions_after_position_range check (after_position between 1 and 19),
  before_position integer not null constraint funnel_exclusions_before_position_range check (before_position between 2 and 20),
  created_at timestamptz not null default now(),
  constraint funnel_exclusions_position_order check (after_position < before_position),
  constraint funnel_exclusions_once unique (funnel_id, goal_id, after_position, before_position)
);
create index funnel_exclusions_goal on analytics.funnel_exclusions (goal_id);
comment on table analytics.funnel_exclusions is 'Who does this between two steps is not counted.';
call auth.shape_organization('analytics.funnel_exclusions', 'analytics');
create trigger stay_beside before insert or update of organization_id, goal_id on analytics.funnel_exclusions
  for each row execute function maison.stay_together('goal_id', 'analytics.goals');
create trigger audit after insert or update or delete on analytics.funnel_exclusions for each row execute function maison.audit();

create table analytics.segments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  name text not null constraint segments_name_length check (length(name) between 1 and 120),
  filters jsonb not null default '{}' constraint segments_filters_object check (jsonb_typeof(filters) = 'object'),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint segments_name_key unique nulls not distinct (organization_id, property_id, name)
);
create index segments_property on analytics.segments (property_id);
create index segments_created_by on analytics.segments (created_by);
comment on table analytics.segments is 'A choice of visitors that is used again.';
comment on column analytics.segments.property_id is 'Null: for all properties.';
comment on column analytics.segments.filters is '{"and" | "or": [filter or group]}; a filter is {"dimension", "is": "equal" | "not" | "contains" | "contains_not", "values"}.';
call auth.shape_created('analytics.segments', 'analytics');
create trigger touch before update on analytics.segments for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.segments for each row execute function maison.audit();

create table analytics.annotations (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  property_id uuid references analytics.web_properties on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz,
  text text not null constraint annotations_text_length check (length(text) between 1 and 500),
  url text constraint annotations_url_shape check (url ~ '^(/[^/]|/$|https?://)'),
  created_by uuid references identity.users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint annotations_time_order check (ends_at > starts_at)
);
create index annotations_list on analytics.annotations (organization_id, starts_at desc, id desc);
create index annotations_property on analytics.annotations (property_id, starts_at desc);
create index annotations_created_by on analytics.annotations (created_by);
comment on table analytics.annotations is 'What happened on a day, written into the charts: a mail went out, a ball took place, a server was down.';
comment on column analytics.annotations.property_id is 'Null: on all charts of the organisation.';
call auth.shape_created('analytics.annotations', 'analytics');
create trigger touch before update on analytics.annotations for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.annotations for each row execute function maison.audit();
