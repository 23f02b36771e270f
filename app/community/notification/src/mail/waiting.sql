select u.id as "user", p.id as profile, u.email::text as email, coalesce(s.language, 'en') as language, array_agg(n.id) as ids
  from community.notifications n
  join identity.profiles p on p.id = n.recipient_id
  join identity.users u on u.id = p.user_id and u.deleted_at is null and u.email_verified is not null
  left join identity.user_settings s on s.user_id = u.id
  left join pg_catalog.pg_timezone_names z on z.name = s.timezone
  cross join lateral (select coalesce(z.name, 'UTC') as zone, $1 at time zone coalesce(z.name, 'UTC') as clock) here
  cross join lateral (select case s.digest
    when 'weekly' then date_trunc('day', here.clock) + s.digest_at - make_interval(days => (extract(isodow from here.clock)::integer - s.digest_weekday + 7) % 7)
    when 'daily' then date_trunc('day', here.clock) + s.digest_at end as moment) today
  cross join lateral (select (case when today.moment <= here.clock then today.moment
    when s.digest = 'weekly' then today.moment - interval '7 days' else today.moment - interval '1 day' end) at time zone here.zone as moment) due
  left join lateral (
    select w.delivery from identity.notification_preferences w
     where w.user_id = u.id and w.channel = 'email' and (w.type is null or w.type = n.type) and (w.house_id is null or w.house_id = n.house_id)
     order by w.house_id is null, w.type is null limit 1) wish on true
 where n.emailed_at is null and not n.is_read
   -- What goes out at once waits for quiet hours at most.
   and n.created_at > $1 - case $3 when 'digest' then interval '14 days' else interval '2 days' end
   and coalesce((s.notifications ->> 'email')::boolean, true)
   and not coalesce(case when s.quiet_from < s.quiet_until then here.clock::time >= s.quiet_from and here.clock::time < s.quiet_until
                         else here.clock::time >= s.quiet_from or here.clock::time < s.quiet_until end, false)
   and coalesce(wish.delivery, case when n.type = any ($2) then 'at_once' else 'digest' end) = $3
   and case $3 when 'digest' then n.created_at < due.moment else n.created_at <= $1 - interval '1 minute' end
 group by u.id, p.id, u.email, s.language, case $3 when 'digest' then '' else n.type end
 order by min(n.created_at), u.id
 limit 200
