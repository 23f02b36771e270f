create table production.tasks (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_id uuid references events.events on delete cascade,
  shoot_id uuid references production.shoots on delete cascade,
  project_id uuid,
  phase_id uuid references production.event_phases on delete set null,
  parent_id uuid references production.tasks on delete cascade,
  team_id uuid references production.organizer_teams on delete set null,
  title text not null constraint tasks_title_length check (length(title) between 1 and 200),
  description text constraint tasks_description_length check (length(description) <= 20000),
  status text not null default 'todo' constraint tasks_status_value
    check (status in ('todo', 'in_progress', 'blocked', 'review', 'done', 'cancelled')),
  priority text not null default 'medium' constraint tasks_priority_value check (priority in ('low', 'medium', 'high', 'urgent')),
  starts_on date,
  due_at timestamptz,
  estimate_minutes integer constraint tasks_estimate_minutes_range check (estimate_minutes between 0 and 100000),
  position numeric not null default 0,
  completed_at timestamptz,
  subtasks_count integer not null default 0 constraint tasks_subtasks_count_range check (subtasks_count >= 0),
  created_by uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint tasks_place check (num_nonnulls(event_id, shoot_id) <= 1),
  constraint tasks_parent_other check (parent_id <> id),
  constraint tasks_completed check ((status = 'done') = (completed_at is not null))
);
create index tasks_list on production.tasks (organization_id, created_at desc, id desc);
create index tasks_due on production.tasks (organization_id, due_at, id) where status not in ('done', 'cancelled') and deleted_at is null;
create index tasks_event on production.tasks (event_id, status, position, id);
create index tasks_shoot on production.tasks (shoot_id, status, position, id);
create index tasks_project on production.tasks (project_id, status, position, id);
create index tasks_phase on production.tasks (phase_id, status, position, id);
create index tasks_parent on production.tasks (parent_id, position);
create index tasks_team on production.tasks (team_id, status, due_at);
create index tasks_created_by on production.tasks (created_by);
comment on table production.tasks is 'What is to be done for an event, a shoot, a project or at all: the board.';
comment on column production.tasks.project_id is 'Of planning.';
comment on column production.tasks.position is 'Order in its column of the board; halves fit between.';
comment on column production.tasks.completed_at is 'Filled by trigger.';
comment on column production.tasks.subtasks_count is 'For showing; kept by trigger.';
call auth.shape_created('production.tasks', 'production');

create function production.complete_task() returns trigger language plpgsql set search_path = '' as $$
begin
  new.completed_at := case when new.status = 'done' then coalesce(new.completed_at, now()) end;
  return new;
end $$;
create trigger complete_task before insert or update of status, completed_at on production.tasks
  for each row execute function production.complete_task();
create trigger no_cycle before insert or update of parent_id on production.tasks for each row execute function maison.no_cycle('parent_id');
create trigger steps before update of status on production.tasks for each row execute function maison.steps('status',
  'todo>in_progress todo>blocked todo>review todo>done todo>cancelled in_progress>todo in_progress>blocked in_progress>review in_progress>done '
  'in_progress>cancelled blocked>todo blocked>in_progress blocked>cancelled review>in_progress review>done review>cancelled done>in_progress done>todo cancelled>todo');
create trigger count_tasks after insert or delete or update of phase_id, deleted_at on production.tasks
  for each row execute function maison.keep_count('production.event_phases', 'phase_id', 'tasks_count');
create trigger count_tasks_done after insert or delete or update of phase_id, status, deleted_at on production.tasks
  for each row execute function maison.keep_count('production.event_phases', 'phase_id', 'tasks_done_count', 'status', 'done');
create trigger count_subtasks after insert or delete or update of parent_id, deleted_at on production.tasks
  for each row execute function maison.keep_count('production.tasks', 'parent_id', 'subtasks_count');

create table production.task_dependencies (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  task_id uuid not null references production.tasks on delete cascade,
  depends_on_id uuid not null references production.tasks on delete cascade,
  kind text not null default 'finish_to_start' constraint task_dependencies_kind_value
    check (kind in ('finish_to_start', 'start_to_start', 'finish_to_finish')),
  lag_hours integer not null default 0 constraint task_dependencies_lag_hours_range check (lag_hours between -8760 and 8760),
  created_at timestamptz not null default now(),
  constraint task_dependencies_other check (task_id <> depends_on_id),
  constraint task_dependencies_once unique (task_id, depends_on_id)
);
create index task_dependencies_depends_on on production.task_dependencies (depends_on_id);
comment on table production.task_dependencies is 'What must be done before something else can be; never in a circle.';
comment on column production.task_dependencies.lag_hours is 'Hours between the two.';
call auth.shape_through('production.task_dependencies', 'production.tasks', 'task_id', 'production');

-- Two people who draw one arrow each can close a circle together: whoever draws waits for others of the organisation.
create function production.refuse_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('production.task_dependencies ' || new.organization_id, 0));
  if exists (
    with recursive before (id) as (
      select new.depends_on_id
      union
      select d.depends_on_id from production.task_dependencies d join before b on d.task_id = b.id where d.id <> new.id)
    select from before where id = new.task_id) then
    raise exception 'the tasks would wait for each other'
      using errcode = 'check_violation', constraint = 'task_dependencies_circle';
  end if;
  return new;
end $$;
create trigger refuse_circle before insert or update of task_id, depends_on_id on production.task_dependencies
  for each row execute function production.refuse_circle();

create table production.task_assignees (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  task_id uuid not null references production.tasks on delete cascade,
  user_id uuid references identity.users on delete cascade,
  stakeholder_id uuid references production.stakeholders on delete cascade,
  created_at timestamptz not null default now(),
  constraint task_assignees_who check (num_nonnulls(user_id, stakeholder_id) = 1),
  constraint task_assignees_once unique nulls not distinct (task_id, user_id, stakeholder_id)
);
create index task_assignees_user on production.task_assignees (user_id);
create index task_assignees_stakeholder on production.task_assignees (stakeholder_id);
comment on table production.task_assignees is 'Who does a task: any number of members or people from outside.';
comment on column production.task_assignees.user_id is 'pii: the member.';
comment on column production.task_assignees.stakeholder_id is 'pii: the person from outside.';
call auth.shape_through('production.task_assignees', 'production.tasks', 'task_id', 'production');
call production.follow('production.tasks', 'production.task_dependencies', 'production.task_assignees');
