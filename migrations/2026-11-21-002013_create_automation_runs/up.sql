create table marketing.automation_events (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  event_type text not null constraint automation_events_event_type_shape check (event_type ~ '^[a-z][a-z0-9_]{0,60}$'),
  subject_type text not null constraint automation_events_subject_type_value
    check (subject_type in ('contact', 'deal', 'company', 'registration', 'order', 'profile')),
  subject_id uuid not null,
  contact_id uuid,
  automation_id uuid references marketing.automations on delete cascade,
  data jsonb not null default '{}' constraint automation_events_data_object check (jsonb_typeof(data) = 'object'),
  dedupe_key text constraint automation_events_dedupe_key_length check (length(dedupe_key) between 1 and 300),
  depth smallint not null default 0 constraint automation_events_depth_range check (depth between 0 and 20),
  is_bulk boolean not null default false,
  is_dry_run boolean not null default false,
  state text not null default 'waiting' constraint automation_events_state_value check (state in ('waiting', 'working', 'done', 'failed', 'ignored')),
  lease_until timestamptz,
  attempts smallint not null default 0 constraint automation_events_attempts_range check (attempts >= 0),
  created_by_id uuid references identity.users on delete set null,
  occurred_at timestamptz not null default now(),
  processed_at timestamptz,
  keep_until timestamptz not null default now() + interval '14 days',
  constraint automation_events_dedupe_key_key unique (organization_id, dedupe_key),
  constraint automation_events_manual_target check (event_type <> 'manual' or automation_id is not null)
);
create index automation_events_work on marketing.automation_events (occurred_at, id) where state in ('waiting', 'working');
create index automation_events_list on marketing.automation_events (organization_id, occurred_at desc, id desc);
create index automation_events_subject on marketing.automation_events (subject_type, subject_id, occurred_at desc);
create index automation_events_contact on marketing.automation_events (contact_id);
create index automation_events_automation on marketing.automation_events (automation_id);
create index automation_events_created_by on marketing.automation_events (created_by_id);
create index automation_events_expiry on marketing.automation_events (keep_until);
comment on table marketing.automation_events is 'What happened and may start or wake a flow; written in the transaction in which it happened. Erasure deletes the rows.';
comment on column marketing.automation_events.contact_id is 'pii: the contact (crm.contacts) whom it is about.';
comment on column marketing.automation_events.automation_id is 'Only for this flow: somebody pressed the button, or another flow started it.';
comment on column marketing.automation_events.data is 'pii: what the conditions look at.';
comment on column marketing.automation_events.dedupe_key is 'Names the occasion, so that it happened once.';
comment on column marketing.automation_events.depth is 'How many flows it comes from: a flow passes its own plus one. Beyond marketing.settings.max_flow_depth nobody enters, so two flows do not chase each other for ever.';
comment on column marketing.automation_events.is_bulk is 'From an import.';
comment on column marketing.automation_events.is_dry_run is 'To see what would happen: nothing is sent or changed.';
-- The button: who may change flows starts one by hand. Everything else is written by the system.
call auth.policies('marketing.automation_events',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$,
  $$organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[]) and event_type = 'manual' and depth = 0 and state = 'waiting'$$,
  'false', 'false');
call auth.stay_together('marketing.automation_events');
create trigger sign before insert or update of created_by_id on marketing.automation_events for each row execute function marketing.sign();
create trigger steps before update of state on marketing.automation_events for each row execute function maison.steps('state',
  'waiting>working waiting>ignored working>done working>failed working>waiting working>ignored failed>waiting');

create table marketing.automation_enrollments (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  automation_id uuid not null references marketing.automations on delete restrict,
  version_id uuid not null,
  subject_type text not null constraint automation_enrollments_subject_type_value
    check (subject_type in ('contact', 'deal', 'company', 'registration', 'order', 'profile')),
  subject_id uuid not null,
  contact_id uuid,
  event_id uuid references marketing.automation_events on delete set null,
  entry_number integer not null default 1 constraint automation_enrollments_entry_number_range check (entry_number >= 1),
  state text not null default 'active' constraint automation_enrollments_state_value
    check (state in ('active', 'waiting', 'paused', 'completed', 'goal_reached', 'exited', 'failed', 'cancelled')),
  exit_reason text constraint automation_enrollments_exit_reason_value
    check (exit_reason in ('finished', 'goal', 'condition', 'reply', 'unsubscribed', 'suppressed', 'erased', 'person', 'archived', 'error', 'other_flow')),
  depth smallint not null default 0 constraint automation_enrollments_depth_range check (depth between 0 and 20),
  is_dry_run boolean not null default false,
  variables jsonb not null default '{}' constraint automation_enrollments_variables_object check (jsonb_typeof(variables) = 'object'),
  entered_at timestamptz not null default now(),
  left_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint automation_enrollments_version_fkey foreign key (version_id, automation_id) references marketing.automation_versions (id, automation_id) on delete restrict,
  constraint automation_enrollments_entry_key unique (automation_id, subject_type, subject_id, entry_number, is_dry_run),
  constraint automation_enrollments_left_once check ((state in ('active', 'waiting', 'paused')) = (left_at is null)),
  constraint automation_enrollments_reason_once check ((left_at is null) = (exit_reason is null)),
  constraint automation_enrollments_place unique (id, version_id)
);
create unique index automation_enrollments_open_key on marketing.automation_enrollments (automation_id, subject_type, subject_id)
  where state in ('active', 'waiting', 'paused') and not is_dry_run;
create index automation_enrollments_list on marketing.automation_enrollments (automation_id, entered_at desc, id desc);
create index automation_enrollments_by_state on marketing.automation_enrollments (automation_id, state, entered_at desc);
create index automation_enrollments_version on marketing.automation_enrollments (version_id, automation_id);
create index automation_enrollments_subject on marketing.automation_enrollments (subject_type, subject_id, entered_at desc);
create index automation_enrollments_contact on marketing.automation_enrollments (contact_id, entered_at desc);
create index automation_enrollments_event on marketing.automation_enrollments (event_id);
create index automation_enrollments_organization on marketing.automation_enrollments (organization_id, entered_at desc, id desc);
comment on table marketing.automation_enrollments is 'Who is or was in a flow. Nobody is in the same one twice at a time.';
comment on column marketing.automation_enrollments.contact_id is 'pii: the contact (crm.contacts).';
comment on column marketing.automation_enrollments.version_id is 'The version in which they entered; it stays theirs.';
comment on column marketing.automation_enrollments.entry_number is 'Which time; filled by trigger.';
comment on column marketing.automation_enrollments.variables is 'pii: what steps noted for later ones.';
call auth.policies('marketing.automation_enrollments',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$, 'false',
  $$organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[])$$, 'false');
-- People take somebody out or hold them; everything else is the engine's.
revoke update on marketing.automation_enrollments from maison_app;
grant update (state, exit_reason, left_at) on marketing.automation_enrollments to maison_app;
call marketing.keep_inside('marketing.automation_enrollments');
create trigger steps before update of state on marketing.automation_enrollments for each row execute function maison.steps('state',
  'active>waiting active>paused active>completed active>goal_reached active>exited active>failed active>cancelled waiting>active waiting>paused waiting>completed waiting>goal_reached waiting>exited waiting>failed waiting>cancelled paused>active paused>waiting paused>exited paused>cancelled paused>goal_reached failed>active failed>cancelled');
create trigger touch before update on marketing.automation_enrollments for each row execute function maison.touch();

-- Who may enter: the flow is on, its version in force, the depth allowed, re-entry and the number of people, too.
create function marketing.check_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare a marketing.automations; v marketing.automation_versions; last marketing.automation_enrollments; refused text;
begin
  select * into v from marketing.automation_versions x where x.id = new.version_id;
  if new.is_dry_run then
    select coalesce(max(e.entry_number), 0) + 1 into new.entry_number from marketing.automation_enrollments e
     where e.automation_id = new.automation_id and e.subject_type = new.subject_type and e.subject_id = new.subject_id and e.is_dry_run;
    return new;
  end if;
  -- Two events about the same person come one after the other; so do all entries where their number is limited.
  select * into a from marketing.automations x where x.id = new.automation_id for share;
  perform pg_advisory_xact_lock(7246022, hashtext(new.automation_id::text || case when a.max_concurrent is null then new.subject_id::text else '' end));
  select * into last from marketing.automation_enrollments e
   where e.automation_id = new.automation_id and e.subject_type = new.subject_type and e.subject_id = new.subject_id and not e.is_dry_run
   order by e.entry_number desc limit 1;
  refused := case
    when a.status <> 'active' or a.deleted_at is not null or v.state <> 'published' or v.subject_type <> new.subject_type then 'automation_enrollments_open_flow'
    when new.depth > coalesce((select s.max_flow_depth from marketing.settings s where s.organization_id = new.organization_id), 5) then 'automation_enrollments_depth_range'
    when last.id is not null and (last.left_at is null or v.re_entry = 'never'
      or (v.re_entry = 'after_wait' and last.entered_at + v.re_entry_wait > now())) and v.re_entry <> 'always' then 'automation_enrollments_re_entry'
    when (select count(*) from marketing.automation_enrollments e where e.automation_id = a.id and e.left_at is null and not e.is_dry_run) >= a.max_concurrent
      then 'automation_enrollments_max_concurrent' end;
  if refused is not null then
    raise exception 'nobody may enter here now: %', refused using errcode = 'check_violation', constraint = refused;
  end if;
  -- Always: who comes again starts anew.
  if last.id is not null and last.left_at is null then
    update marketing.automation_enrollments e set state = 'exited', exit_reason = 'condition', left_at = now() where e.id = last.id;
  end if;
  new.entry_number := coalesce(last.entry_number, 0) + 1;
  return new;
end $$;
create trigger check_entry before insert on marketing.automation_enrollments for each row execute function marketing.check_entry();

create table marketing.automation_runs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  automation_id uuid not null references marketing.automations on delete restrict,
  enrollment_id uuid not null references marketing.automation_enrollments on delete cascade,
  event_id uuid references marketing.automation_events on delete set null,
  triggered_by text not null constraint automation_runs_triggered_by_length check (length(triggered_by) between 1 and 200),
  trigger_type text not null constraint automation_runs_trigger_type_shape check (trigger_type ~ '^[a-z][a-z0-9_]{0,60}$'),
  status text not null default 'pending' constraint automation_runs_status_value
    check (status in ('pending', 'running', 'completed', 'failed', 'cancelled')),
  started_at timestamptz not null default now(),
  completed_at timestamptz,
  actions_executed integer not null default 0 constraint automation_runs_actions_executed_range check (actions_executed >= 0),
  actions_failed integer not null default 0 constraint automation_runs_actions_failed_range check (actions_failed >= 0),
  error text constraint automation_runs_error_length check (length(error) <= 2000),
  constraint automation_runs_completed_once check ((completed_at is not null) = case status
    when 'pending' then false when 'running' then false when 'completed' then true when 'failed' then true when 'cancelled' then true end),
  constraint automation_runs_place unique (id, enrollment_id)
);
create index automation_runs_list on marketing.automation_runs (automation_id, started_at desc, id desc);
create index automation_runs_by_status on marketing.automation_runs (organization_id, status, started_at desc);
create index automation_runs_enrollment on marketing.automation_runs (enrollment_id, started_at desc);
create index automation_runs_event on marketing.automation_runs (event_id);
comment on table marketing.automation_runs is 'One stretch of an enrolment, from what woke it until it waits or ends.';
comment on column marketing.automation_runs.triggered_by is 'Id of the row that started it.';
comment on column marketing.automation_runs.trigger_type is 'What woke it: a trigger, a timer, an event, a person.';
comment on column marketing.automation_runs.actions_executed is 'Steps that succeeded; kept by trigger.';
comment on column marketing.automation_runs.actions_failed is 'Steps that were given up; kept by trigger.';
comment on column marketing.automation_runs.error is 'Without personal data.';
call marketing.shape_measured('marketing.automation_runs');
call marketing.keep_inside('marketing.automation_runs');
create trigger steps before update of status on marketing.automation_runs for each row execute function maison.steps('status',
  'pending>running pending>cancelled running>completed running>failed running>cancelled running>pending failed>pending');
create trigger count_runs after insert or delete or update of automation_id on marketing.automation_runs
  for each row execute function maison.keep_count('marketing.automations', 'automation_id', 'run_count');

create function marketing.note_run() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('maison.counting', 'on', true);
  update marketing.automations a
     set last_run_at = greatest(a.last_run_at, new.started_at), last_error = case when new.status = 'failed' then new.error else a.last_error end
   where a.id = new.automation_id;
  perform set_config('maison.counting', 'off', true);
  return null;
end $$;
create trigger note_run after insert or update of status on marketing.automation_runs for each row execute function marketing.note_run();

create table marketing.automation_step_runs (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  run_id uuid not null,
  enrollment_id uuid not null,
  version_id uuid not null,
  step_id uuid not null,
  visit_number integer not null default 1 constraint automation_step_runs_visit_number_range check (visit_number >= 1),
  idempotency_key text not null generated always as (enrollment_id::text || ':' || step_id::text || ':' || visit_number::text) stored,
  status text not null default 'waiting' constraint automation_step_runs_status_value
    check (status in ('waiting', 'running', 'retrying', 'succeeded', 'skipped', 'timed_out', 'dead', 'unknown', 'cancelled')),
  due_at timestamptz not null default now(),
  waits_for text constraint automation_step_runs_waits_for_shape check (waits_for ~ '^[a-z][a-z0-9_]{0,60}$'),
  attempts smallint not null default 0 constraint automation_step_runs_attempts_range check (attempts >= 0),
  lease_until timestamptz,
  worker text constraint automation_step_runs_worker_length check (length(worker) <= 100),
  input jsonb constraint automation_step_runs_input_object check (jsonb_typeof(input) = 'object'),
  output jsonb constraint automation_step_runs_output_object check (jsonb_typeof(output) = 'object'),
  error text constraint automation_step_runs_error_length check (length(error) <= 2000),
  recipient_id uuid references marketing.email_recipients on delete set null,
  started_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  constraint automation_step_runs_run_fkey foreign key (run_id, enrollment_id) references marketing.automation_runs (id, enrollment_id) on delete cascade,
  constraint automation_step_runs_enrollment_fkey foreign key (enrollment_id, version_id) references marketing.automation_enrollments (id, version_id) on delete cascade,
  constraint automation_step_runs_step_fkey foreign key (step_id, version_id) references marketing.automation_steps (id, version_id) on delete restrict,
  constraint automation_step_runs_idempotency_key_key unique (idempotency_key),
  constraint automation_step_runs_lease_once check (status <> 'running' or lease_until is not null),
  constraint automation_step_runs_finished_once check ((status in ('succeeded', 'skipped', 'timed_out', 'dead', 'cancelled')) <= (finished_at is not null))
);
create index automation_step_runs_run on marketing.automation_step_runs (run_id, enrollment_id, created_at, id);
create index automation_step_runs_enrollment on marketing.automation_step_runs (enrollment_id, version_id, created_at, id);
create index automation_step_runs_step on marketing.automation_step_runs (step_id, version_id, status);
create index automation_step_runs_recipient on marketing.automation_step_runs (recipient_id);
create index automation_step_runs_organization on marketing.automation_step_runs (organization_id, created_at desc, id desc);
create index automation_step_runs_due on marketing.automation_step_runs (due_at, id) where status in ('waiting', 'retrying');
create index automation_step_runs_stuck on marketing.automation_step_runs (lease_until) where status = 'running';
create index automation_step_runs_waits on marketing.automation_step_runs (organization_id, waits_for, enrollment_id) where status = 'waiting' and waits_for is not null;
create index automation_step_runs_dead on marketing.automation_step_runs (organization_id, finished_at desc, id desc) where status in ('dead', 'unknown');
comment on table marketing.automation_step_runs is 'Every step that somebody came to, with input and output; the log of a flow, deleted after marketing.settings.step_runs_keep_days when the enrolment has ended.';
comment on column marketing.automation_step_runs.enrollment_id is 'pii: the enrolment, and through it the contact.';
comment on column marketing.automation_step_runs.visit_number is 'In loops: which time. Enrolment, step and visit are one piece of work, done once.';
comment on column marketing.automation_step_runs.idempotency_key is 'Goes along to everything that the step does.';
comment on column marketing.automation_step_runs.status is 'Dead: given up after all attempts, for somebody to look at and play again. Unknown: the worker did not come back from something that must not happen twice.';
comment on column marketing.automation_step_runs.due_at is 'Not before; of a wait for an event: when it times out.';
comment on column marketing.automation_step_runs.waits_for is 'The event that wakes it earlier.';
comment on column marketing.automation_step_runs.input is 'pii: what the step saw.';
comment on column marketing.automation_step_runs.output is 'pii: what it did.';
comment on column marketing.automation_step_runs.error is 'Without personal data.';
comment on column marketing.automation_step_runs.recipient_id is 'The message that it sent.';
call auth.policies('marketing.automation_step_runs',
  $$organization_id = any ((select auth.organizations_with('marketing.read'))::uuid[])$$, 'false',
  $$organization_id = any ((select auth.organizations_with('marketing.update'))::uuid[]) and status in ('dead', 'unknown', 'waiting', 'skipped')$$, 'false');
-- The dead letter is played again, or passed over, by people; nothing else.
revoke update on marketing.automation_step_runs from maison_app;
grant update (status, due_at, finished_at) on marketing.automation_step_runs to maison_app;
call auth.stay_together('marketing.automation_step_runs');
call marketing.keep_inside('marketing.automation_step_runs');
create trigger steps before update of status on marketing.automation_step_runs for each row execute function maison.steps('status',
  'waiting>running waiting>skipped waiting>cancelled waiting>timed_out running>succeeded running>retrying running>skipped running>dead running>unknown running>waiting running>cancelled retrying>running retrying>dead retrying>cancelled dead>waiting dead>skipped unknown>succeeded unknown>waiting unknown>skipped unknown>dead');
create trigger count_executed after insert or delete or update of run_id, status on marketing.automation_step_runs
  for each row execute function maison.keep_count('marketing.automation_runs', 'run_id', 'actions_executed', 'status', 'succeeded');
create trigger count_failed after insert or delete or update of run_id, status on marketing.automation_step_runs
  for each row execute function maison.keep_count('marketing.automation_runs', 'run_id', 'actions_failed', 'status', 'dead');

-- No more visits than the step allows: a loop ends.
create function marketing.check_visit() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.visit_number > (select s.max_visits from marketing.automation_steps s where s.id = new.step_id) then
    raise exception 'the step was visited too often' using errcode = 'check_violation', constraint = 'automation_step_runs_visit_number_range';
  end if;
  return new;
end $$;
create trigger check_visit before insert on marketing.automation_step_runs for each row execute function marketing.check_visit();
