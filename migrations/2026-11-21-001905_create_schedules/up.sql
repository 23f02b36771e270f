create table production.event_phases (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  phase_key text not null constraint event_phases_phase_key_shape check (phase_key ~ '^[a-z0-9][a-z0-9_-]{0,59}$'),
  title text not null constraint event_phases_title_length check (length(title) between 1 and 120),
  order_index integer not null constraint event_phases_order_index_range check (order_index >= 0),
  status text not null default 'pending' constraint event_phases_status_value check (status in ('pending', 'in_progress', 'complete')),
  starts_on date,
  ends_on date,
  tasks_count integer not null default 0 constraint event_phases_tasks_count_range check (tasks_count >= 0),
  tasks_done_count integer not null default 0 constraint event_phases_tasks_done_count_range check (tasks_done_count >= 0),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_phases_days_order check (ends_on >= starts_on),
  constraint event_phases_key unique (event_id, phase_key),
  constraint event_phases_order_key unique (event_id, order_index) deferrable initially deferred
);
comment on table production.event_phases is 'The stages of making an event, from the idea to the accounts.';
comment on column production.event_phases.phase_key is 'Such as pre_production; the same in every event made from one template.';
comment on column production.event_phases.tasks_count is 'For showing; kept by trigger, like tasks_done_count.';
call auth.shape_organization('production.event_phases', 'production');
create trigger steps before update of status on production.event_phases for each row execute function maison.steps('status',
  'pending>in_progress pending>complete in_progress>complete in_progress>pending complete>in_progress');

create table production.event_schedules (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid,
  phase_id uuid references production.event_phases on delete set null,
  parent_id uuid references production.event_schedules on delete cascade,
  kind text not null default 'item' constraint event_schedules_kind_value check (kind in ('item', 'group', 'gate', 'break', 'change_over')),
  title text not null constraint event_schedules_title_length check (length(title) between 1 and 200),
  description text constraint event_schedules_description_length check (length(description) <= 4000),
  stage text constraint event_schedules_stage_length check (length(stage) <= 120),
  start_time timestamptz not null,
  end_time timestamptz not null,
  position integer not null default 0,
  timer text not null default 'count_down' constraint event_schedules_timer_value check (timer in ('count_down', 'count_up', 'clock', 'none')),
  end_action text not null default 'none' constraint event_schedules_end_action_value check (end_action in ('none', 'next', 'hold')),
  overrun text not null default 'push' constraint event_schedules_overrun_value check (overrun in ('push', 'absorb')),
  warn_seconds integer not null default 120 constraint event_schedules_warn_seconds_range check (warn_seconds between 0 and 3600),
  is_public boolean not null default false,
  color text constraint event_schedules_color_shape check (color ~ '^#[0-9a-f]{6}$'),
  actual_start timestamptz,
  actual_end timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint event_schedules_time_order check (end_time > start_time or (kind = 'gate' and end_time = start_time)),
  constraint event_schedules_actual_order check (actual_end >= actual_start),
  constraint event_schedules_parent_other check (parent_id <> id),
  constraint event_schedules_position_key unique nulls not distinct (event_id, occurrence_id, parent_id, position) deferrable initially deferred
);
create index event_schedules_list on production.event_schedules (event_id, start_time, position, id);
create index event_schedules_day on production.event_schedules (organization_id, start_time, id);
create index event_schedules_occurrence on production.event_schedules (occurrence_id);
create index event_schedules_phase on production.event_schedules (phase_id);
create index event_schedules_parent on production.event_schedules (parent_id);
comment on table production.event_schedules is 'Run of show: what happens when, planned and as it was. Moments, not wall times: nights over midnight keep their order.';
comment on column production.event_schedules.occurrence_id is 'The date of a series.';
comment on column production.event_schedules.description is 'For everybody who sees the item; what only backstage knows stands in schedule_cues.';
comment on column production.event_schedules.kind is 'gate waits for a word before going on, group holds others.';
comment on column production.event_schedules.position is 'Order among its siblings, also where times are equal or unknown.';
comment on column production.event_schedules.end_action is 'What the clock does when the time is over.';
comment on column production.event_schedules.overrun is 'push moves what follows, absorb takes the delay out of itself.';
comment on column production.event_schedules.is_public is 'In the programme that everybody sees who sees the event; the rest is backstage only.';
comment on column production.event_schedules.actual_start is 'As it was on the night; from the show''s run, by trigger.';
call auth.shape_organization('production.event_schedules', 'production',
  'is_public and ' || auth.sees_parent('production.event_schedules', 'events.events', 'event_id'));
create trigger no_cycle before insert or update of parent_id on production.event_schedules
  for each row execute function maison.no_cycle('parent_id');

create table production.schedule_cues (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  schedule_id uuid not null references production.event_schedules on delete cascade,
  responsible_id uuid references production.stakeholders on delete set null,
  number text not null constraint schedule_cues_number_length check (length(number) between 1 and 20),
  department text not null default 'stage' constraint schedule_cues_department_value
    check (department in ('light', 'sound', 'video', 'music', 'stage', 'dressing', 'hair', 'make_up', 'host', 'security', 'front_of_house', 'other')),
  offset_seconds integer not null default 0 constraint schedule_cues_offset_seconds_range check (offset_seconds between -86400 and 86400),
  standby text constraint schedule_cues_standby_length check (length(standby) <= 500),
  instruction text not null constraint schedule_cues_instruction_length check (length(instruction) between 1 and 2000),
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint schedule_cues_number_key unique (schedule_id, department, number)
);
create index schedule_cues_list on production.schedule_cues (schedule_id, offset_seconds, position, id);
create index schedule_cues_responsible on production.schedule_cues (responsible_id);
comment on table production.schedule_cues is 'The cue list: who does what at which second of an item. Backstage only.';
comment on column production.schedule_cues.number is 'As it is called: LX 12.';
comment on column production.schedule_cues.offset_seconds is 'From the item''s start; before it if negative.';
call auth.shape_organization('production.schedule_cues', 'production');

create table production.event_rehearsals (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  venue_id uuid,
  space_id uuid,
  title text constraint event_rehearsals_title_length check (length(title) <= 200),
  date date not null,
  time time not null,
  minutes integer not null default 60 constraint event_rehearsals_minutes_range check (minutes between 1 and 2880),
  timezone text not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz not null default now(),
  location text constraint event_rehearsals_location_length check (length(location) <= 300),
  notes text constraint event_rehearsals_notes_length check (length(notes) <= 4000),
  status text not null default 'planned' constraint event_rehearsals_status_value check (status in ('planned', 'done', 'cancelled')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index event_rehearsals_list on production.event_rehearsals (event_id, starts_at, id);
create index event_rehearsals_day on production.event_rehearsals (organization_id, starts_at, id);
create index event_rehearsals_venue on production.event_rehearsals (venue_id);
create index event_rehearsals_space on production.event_rehearsals (space_id);
comment on table production.event_rehearsals is 'When is rehearsed, by the clock of the place.';
comment on column production.event_rehearsals.time is 'Wall time in timezone; null zone: the event''s.';
comment on column production.event_rehearsals.starts_at is 'From date, time and timezone; filled by trigger, like ends_at.';
comment on column production.event_rehearsals.minutes is 'Elapsed minutes, so that it may cross midnight or a change of the clock.';
call auth.shape_organization('production.event_rehearsals', 'production');
create trigger fill_moments before insert or update on production.event_rehearsals for each row execute function production.fill_moments();
create trigger steps before update of status on production.event_rehearsals for each row
  execute function maison.steps('status', 'planned>done planned>cancelled cancelled>planned done>planned');
call production.follow('production.event_phases', 'production.event_schedules', 'production.schedule_cues', 'production.event_rehearsals');
