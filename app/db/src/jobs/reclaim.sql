-- Takes up to $2 jobs whose worker has died: nobody renewed their lock.
with next as materialized (
  select id
    from jobs.jobs
   where state = 'running' and locked_until < now() and attempts < max_attempts and kind = any ($1)
   order by locked_until, id
   limit $2
     for update skip locked
)
update jobs.jobs j
   set attempts = j.attempts + 1, locked_by = $3,
       locked_until = now() + $4 * interval '1 millisecond', progress = 0, last_error = 'the worker died'
  from next
 where j.id = next.id
returning j.id, j.kind, j.payload, j.attempts, j.max_attempts
