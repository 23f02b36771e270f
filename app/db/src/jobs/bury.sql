-- A job that took its worker down every time is given up.
update jobs.jobs
   set state = 'dead', finished_at = now(), locked_until = null, last_error = 'the worker died'
 where id in (select id
                from jobs.jobs
               where state = 'running' and locked_until < now() and attempts >= max_attempts
                 for update skip locked)
