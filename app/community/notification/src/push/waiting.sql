select u.id as "user", array_agg(n.id order by n.created_at) as ids
  from (select s.user_id, min(s.created_at) as since
          from identity.push_subscriptions s
          join identity.sessions x on x.id = s.session_id and x.expires_at > $1
         group by s.user_id) device
  join identity.users u on u.id = device.user_id and u.deleted_at is null
  join identity.profiles p on p.user_id = u.id
  join community.notifications n on n.recipient_id = p.id
  left join identity.user_settings s on s.user_id = u.id
  left join pg_catalog.pg_timezone_names z on z.name = s.timezone
  cross join lateral (select ($1 at time zone coalesce(z.name, 'UTC'))::time as clock) here
  left join lateral (
    select w.delivery from identity.notification_preferences w
     where w.user_id = u.id and w.channel = 'push' and (w.type is null or w.type = n.type) and (w.house_id is null or w.house_id = n.house_id)
     order by w.house_id is null, w.type is null limit 1) wish on true
 where n.pushed_at is null and not n.is_read
   -- A device tells what is new: it waits for quiet hours at most, and nothing from before it was turned on is told.
   and n.created_at > $1 - case when s.quiet_from is null then interval '1 hour' else interval '1 day' end
   and n.created_at >= device.since and n.created_at <= $1
   and (n.expires_at is null or n.expires_at > $1)
   and coalesce((s.notifications ->> 'push')::boolean, true)
   and not coalesce(case when s.quiet_from < s.quiet_until then here.clock >= s.quiet_from and here.clock < s.quiet_until
                         else here.clock >= s.quiet_from or here.clock < s.quiet_until end, false)
   and coalesce(wish.delivery, case when n.type = any ($2) or n.priority = 'low' then 'off' else 'at_once' end) = 'at_once'
 group by u.id
 order by min(n.created_at), u.id
 limit 200
