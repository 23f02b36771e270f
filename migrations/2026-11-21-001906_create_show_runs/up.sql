create table production.show_runs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid not null references events.events on delete cascade,
  occurrence_id uuid,
  rehearsal_id uuid references production.event_rehearsals on delete set null,
  kind text not null default 'show' constraint show_runs_kind_value check (kind in ('rehearsal', 'show')),
  state text not null default 'ready' constraint show_runs_state_value check (state in ('ready', 'running', 'held', 'finished')),
  current_schedule_id uuid references production.event_schedules on delete set null,
  started_at timestamptz,
  ended_at timestamptz,
  held_since timestamptz,
  held_seconds integer not null default 0 constraint show_runs_held_seconds_range check (held_seconds >= 0),
  message text constraint show_runs_message_length check (length(message) <= 300),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint show_runs_order check (ended_at >= started_at),
  constraint show_runs_held check ((state = 'held') = (held_since is not null))
);
create unique index show_runs_live_key on production.show_runs (event_id) where state in ('running', 'held');
create index show_runs_list on production.show_runs (event_id, created_at desc, id desc);
create index show_runs_occurrence on production.show_runs (occurrence_id);
create index show_runs_rehearsal on production.show_runs (rehearsal_id);
create index show_runs_current on production.show_runs (current_schedule_id);
create index show_runs_created_by on production.show_runs (created_by);
comment on table production.show_runs is 'One going through the run of show, as a rehearsal or for real: where the clock stands. An event has one at a time.';
comment on column production.show_runs.held_since is 'Since when everything waits; null unless held.';
comment on column production.show_runs.held_seconds is 'Seconds of earlier holds; counted by trigger.';
comment on column production.show_runs.message is 'What the stage timer says instead of the time.';
call auth.shape_created('production.show_runs', 'production');
create trigger steps before update of state on production.show_runs for each row
  execute function maison.steps('state', 'ready>running running>held held>running running>finished held>finished finished>running');

-- Starting, holding and ending note the moment.
create function production.run_show() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state = 'held' and old.state <> 'held' then new.held_since := coalesce(new.held_since, now()); end if;
  if old.state = 'held' and new.state <> 'held' then
    new.held_seconds := old.held_seconds + greatest(0, extract(epoch from now() - old.held_since))::integer;
    new.held_since := null;
  end if;
  if new.state = 'running' and old.state = 'ready' then new.started_at := coalesce(new.started_at, now()); end if;
  if new.state = 'finished' and old.state <> 'finished' then new.ended_at := coalesce(new.ended_at, now()); end if;
  if old.state = 'finished' and new.state <> 'finished' then new.ended_at := null; end if;
  return new;
end $$;
create trigger run_show before update of state on production.show_runs for each row execute function production.run_show();

create table production.show_run_items (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  run_id uuid not null references production.show_runs on delete cascade,
  schedule_id uuid not null references production.event_schedules on delete cascade,
  planned_start timestamptz not null,
  planned_end timestamptz not null,
  actual_start timestamptz,
  actual_end timestamptz,
  added_seconds integer not null default 0 constraint show_run_items_added_seconds_range check (added_seconds between -86400 and 86400),
  state text not null default 'pending' constraint show_run_items_state_value check (state in ('pending', 'live', 'done', 'skipped')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint show_run_items_planned_order check (planned_end >= planned_start),
  constraint show_run_items_actual_order check (actual_end >= actual_start),
  constraint show_run_items_once unique (run_id, schedule_id)
);
create unique index show_run_items_live_key on production.show_run_items (run_id) where state = 'live';
create index show_run_items_list on production.show_run_items (run_id, planned_start, id);
create index show_run_items_schedule on production.show_run_items (schedule_id);
comment on table production.show_run_items is 'Planned against actual for each item of a run; ahead or behind is the difference.';
comment on column production.show_run_items.planned_start is 'As planned when the run began: later changes of the plan do not hide a delay.';
comment on column production.show_run_items.added_seconds is 'Time given or taken on the night.';
call auth.shape_through('production.show_run_items', 'production.show_runs', 'run_id', 'production');
create trigger steps before update of state on production.show_run_items for each row
  execute function maison.steps('state', 'pending>live pending>skipped live>done live>pending done>live skipped>pending skipped>live');
call production.follow('production.show_runs', 'production.show_run_items');

-- What happened at the show is what happened at the event; a rehearsal leaves it alone.
create function production.note_actual_times() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update production.event_schedules s
     set actual_start = new.actual_start, actual_end = new.actual_end
    from production.show_runs r
   where r.id = new.run_id and r.kind = 'show' and s.id = new.schedule_id
     and (s.actual_start, s.actual_end) is distinct from (new.actual_start, new.actual_end);
  return null;
end $$;
create trigger note_actual_times after insert or update of actual_start, actual_end on production.show_run_items
  for each row execute function production.note_actual_times();

-- How late the show is and when each item is to be expected: a delay is pushed on until breaks and items with overrun
-- 'absorb' have taken it. Times on hold count as delay.
create function production.expected_times(run uuid) returns table (schedule_id uuid, expected_start timestamptz, expected_end timestamptz, offset_seconds integer)
  language plpgsql stable set search_path = '' as $$
declare
  item record;
  late interval := '0';
  own interval;
begin
  select make_interval(secs => extract(epoch from now() - r.held_since)) into late from production.show_runs r where r.id = run and r.state = 'held';
  late := coalesce(late, '0');
  for item in
    select i.*, s.overrun, s.kind from production.show_run_items i join production.event_schedules s on s.id = i.schedule_id
     where i.run_id = run and i.state <> 'skipped' and s.kind <> 'group' order by i.planned_start, s.position, i.id
  loop
    own := (item.planned_end - item.planned_start) + item.added_seconds * interval '1 second';
    schedule_id := item.schedule_id;
    if item.actual_start is not null then
      expected_start := item.actual_start;
      expected_end := coalesce(item.actual_end, greatest(item.actual_start + own, now()));
    else
      expected_start := item.planned_start + late;
      if (item.overrun = 'absorb' or item.kind = 'break') and late > '0' then
        own := greatest(interval '0', own - late);
      end if;
      expected_end := expected_start + own;
    end if;
    offset_seconds := extract(epoch from expected_start - item.planned_start);
    late := greatest(expected_end - item.planned_end, case when item.actual_end is null then interval '0' else expected_end - item.planned_end end);
    return next;
  end loop;
end $$;
comment on function production.expected_times(uuid) is 'When each item of a run is to be expected, and how many seconds that is behind the plan.';
