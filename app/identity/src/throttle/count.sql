select s.position::int as position,
       (select count(*)
          from identity.login_attempts a
         where a.subject = s.subject and not a.succeeded
           and a.attempted_at > clock_timestamp() - interval '1 hour'
           and not (s.resets and exists (select from identity.login_attempts b
                                          where b.subject = s.subject and b.succeeded
                                            and b.attempted_at >= a.attempted_at))) as tries,
       coalesce((select extract(epoch from clock_timestamp() - max(a.attempted_at))::bigint
                   from identity.login_attempts a
                  where a.subject = s.subject and not a.succeeded), 0) as since
  from unnest($1::bytea[], $2::boolean[]) with ordinality s (subject, resets, position)
 order by s.position
