create table jobs.jobs (
  id uuid primary key,
  kind text not null,
  payload jsonb not null default '{}',
  unique_key text,
  state text not null default 'waiting' constraint jobs_state_value check (state in ('waiting', 'running', 'done', 'dead')),
  priority smallint not null default 0,
  attempts integer not null default 0,
  max_attempts integer not null default 10 constraint jobs_max_attempts_range check (max_attempts between 1 and 100),
  run_at timestamptz not null default now(),
  locked_until timestamptz,
  locked_by text,
  progress smallint not null default 0 constraint jobs_progress_range check (progress between 0 and 100),
  last_error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create unique index jobs_unique_key on jobs.jobs (kind, unique_key) where state = 'waiting';
create index jobs_next on jobs.jobs (priority desc, run_at, id) where state = 'waiting';
create index jobs_locked on jobs.jobs (locked_until) where state = 'running';
create index jobs_finished on jobs.jobs (finished_at) where state in ('done', 'dead');
comment on table jobs.jobs is 'Background work: written in the transaction that needs it, done by workers, kept when it keeps failing.';
comment on column jobs.jobs.unique_key is 'While a job with this key waits, adding it again does nothing.';
comment on column jobs.jobs.locked_until is 'A worker renews this while it works; when it dies, the job is taken up again.';
comment on column jobs.jobs.last_error is 'Why the last attempt failed, without personal data.';
call auth.policies('jobs.jobs', 'false', 'true', 'false', 'false');

create table jobs.schedules (
  kind text primary key,
  cron text not null,
  next_run_at timestamptz not null,
  last_run_at timestamptz
);
comment on table jobs.schedules is 'Jobs that come back: cron expression in UTC and when it is next due.';
call auth.shape_system('jobs.schedules');

create function jobs.wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('maison_jobs', '');
  return null;
end $$;
create trigger wake after insert on jobs.jobs for each statement execute function jobs.wake();
