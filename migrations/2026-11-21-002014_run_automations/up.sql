-- Takes what is due for one worker: those of the most important flows first. Two workers never get the same row, and
-- one person's failure holds up nobody else.
create function marketing.claim_steps(by_worker text, most integer, lease interval default interval '2 minutes')
  returns setof marketing.automation_step_runs
  language sql security definer set search_path = '' as $$
  with due as (
    select r.id from marketing.automation_step_runs r
      join marketing.automation_enrollments e on e.id = r.enrollment_id and e.state in ('active', 'waiting')
      join marketing.automations a on a.id = e.automation_id and (a.status = 'active' or e.is_dry_run)
     where r.status in ('waiting', 'retrying') and r.due_at <= now()
     order by a.priority desc, r.due_at, r.id
     limit most for update of r skip locked)
  update marketing.automation_step_runs r
     set status = case when r.waits_for is not null then 'timed_out' else 'running' end,
         finished_at = case when r.waits_for is not null then now() end,
         attempts = r.attempts + 1, lease_until = now() + lease, worker = by_worker, started_at = coalesce(r.started_at, now())
    from due where due.id = r.id
  returning r.*
$$;
comment on function marketing.claim_steps(text, integer, interval) is 'Takes steps that are due for one worker; what waited for an event in vain comes back as timed_out.';
revoke all on function marketing.claim_steps(text, integer, interval) from public;
grant execute on function marketing.claim_steps(text, integer, interval) to maison_system;

-- A step failed: again later, twice as long each time, or given up.
create function marketing.fail_step(step_run uuid, reason text, is_final boolean default false) returns text
  language sql security definer set search_path = '' as $$
  update marketing.automation_step_runs r
     set status = case when is_final or r.attempts >= s.max_attempts then 'dead' else 'retrying' end,
         finished_at = case when is_final or r.attempts >= s.max_attempts then now() end,
         due_at = now() + least(s.retry_wait * power(2, least(r.attempts, 20) - 1), interval '1 day'),
         lease_until = null, error = left(reason, 2000)
    from marketing.automation_steps s
   where r.id = step_run and s.id = r.step_id and r.status = 'running'
  returning r.status
$$;
comment on function marketing.fail_step(uuid, text, boolean) is 'Notes that a step failed; says whether it is retried or dead.';
revoke all on function marketing.fail_step(uuid, text, boolean) from public;
grant execute on function marketing.fail_step(uuid, text, boolean) to maison_system;

-- Workers that did not come back. What may simply be done again waits; what must not happen twice becomes unknown.
create function marketing.close_step_leases() returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  update marketing.automation_step_runs r
     set status = case when s.is_undoable then 'waiting' else 'unknown' end, lease_until = null, error = 'the worker did not come back'
    from marketing.automation_steps s
   where s.id = r.step_id and r.status = 'running' and r.lease_until < now();
  get diagnostics done = row_count;
  return done;
end $$;
comment on function marketing.close_step_leases() is 'Steps whose worker did not come back wait again or become unknown; says how many.';
revoke all on function marketing.close_step_leases() from public;
grant execute on function marketing.close_step_leases() to maison_system;

-- Who left a flow waits for nothing in it any more.
create function marketing.leave_flow() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update marketing.automation_step_runs r set status = 'cancelled', finished_at = now(), lease_until = null
   where r.enrollment_id = new.id and r.status in ('waiting', 'retrying');
  update marketing.automation_runs r set status = 'cancelled', completed_at = now()
   where r.enrollment_id = new.id and r.status = 'pending';
  return null;
end $$;
create trigger leave_flow after update of state on marketing.automation_enrollments for each row
  when (old.left_at is null and new.left_at is not null) execute function marketing.leave_flow();

-- When a wait of this length ends, if it is to end at a time of the day: by the wall clock, whatever clocks did in between.
create function marketing.wait_ends(since timestamptz, length interval, at_time time, weekdays smallint[], zone text) returns timestamptz
  language sql stable set search_path = '' as $$
  select case when at_time is null and cardinality(weekdays) = 0 then ((since at time zone zone) + length) at time zone zone
    else (select (d.day + coalesce(at_time, w.at::time)) at time zone zone
            from (select (since at time zone zone) + length as at) w
            cross join lateral (select w.at::date + i as day from generate_series(0, 14) i) d
           where (cardinality(weekdays) = 0 or extract(isodow from d.day)::smallint = any (weekdays))
             and (d.day + coalesce(at_time, w.at::time) >= w.at or (length >= interval '1 day' and d.day = w.at::date))
           order by d.day limit 1) end
$$;
comment on function marketing.wait_ends(timestamptz, interval, time, smallint[], text) is 'The moment at which a wait is over: a day later at nine is nine o''clock there.';

-- Deletes the log of what ended longer ago than the organisation keeps it. For a job every night, a batch at a time.
create function marketing.drop_old_steps(most integer default 10000) returns integer
  language plpgsql security definer set search_path = '' as $$
declare done integer;
begin
  delete from marketing.automation_step_runs r where r.id in (
    select x.id from marketing.automation_step_runs x
      join marketing.automation_enrollments e on e.id = x.enrollment_id
      left join marketing.settings s on s.organization_id = e.organization_id
     where e.left_at < now() - make_interval(days => coalesce(s.step_runs_keep_days, 90)) limit most);
  get diagnostics done = row_count;
  delete from marketing.automation_events v where v.id in (
    select x.id from marketing.automation_events x where x.keep_until < now() and x.state in ('done', 'ignored', 'failed') limit most);
  return done;
end $$;
comment on function marketing.drop_old_steps(integer) is 'Deletes old rows of the log of flows; says how many.';
revoke all on function marketing.drop_old_steps(integer) from public;
grant execute on function marketing.drop_old_steps(integer) to maison_system;
