-- After a failure: dead when it was the last try ($4: when trying again is useless), done when an equal job waits
-- already, otherwise waiting for $5 milliseconds.
with verdict as materialized (
  select j.id
       , case when $4 or j.attempts >= j.max_attempts then 'dead'
              when exists (select from jobs.jobs o
                            where o.kind = j.kind and o.unique_key = j.unique_key and o.state = 'waiting') then 'done'
              else 'waiting' end as state
    from jobs.jobs j
   where j.id = $1 and j.locked_by = $2 and j.attempts = $3 and j.state = 'running'
     for update
)
update jobs.jobs j
   set state = v.state, locked_by = null, locked_until = null, last_error = $6,
       run_at = case when v.state = 'waiting' then now() + $5 * interval '1 millisecond' else j.run_at end,
       finished_at = case when v.state = 'waiting' then null else now() end
  from verdict v
 where j.id = v.id
returning j.state
