-- Takes up to $2 due jobs; other workers skip the rows that this one has locked.
with next as materialized (
  select id
    from jobs.jobs
   where state = 'waiting' and run_at <= now() and kind = any ($1)
   order by priority desc, run_at, id
   limit $2
     for update skip locked
)
update jobs.jobs j
   set state = 'running', attempts = j.attempts + 1, locked_by = $3,
       locked_until = now() + $4 * interval '1 millisecond', progress = 0
  from next
 where j.id = next.id
returning j.id, j.kind, j.payload, j.attempts, j.max_attempts
