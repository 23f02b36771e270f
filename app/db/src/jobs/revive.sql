update jobs.jobs j
   set state = 'waiting', attempts = 0, run_at = now(), finished_at = null
 where j.id = $1
   and j.state = 'dead'
   and not exists (select from jobs.jobs o
                    where o.kind = j.kind and o.unique_key = j.unique_key and o.state = 'waiting')
