update identity.sign_up_rules r
   set hits = least(r.hits, 2147483646) + 1, last_hit_at = now()
 where r.id = (select c.id
                 from identity.sign_up_rules c
                where (c.expires_at is null or c.expires_at > now())
                  and (c.email_hash = $1 or c.domain = any ($2) or c.network >>= $3::inet)
                order by c.email_hash is null, c.domain is null, length(c.domain) desc, masklen(c.network) desc
                limit 1)
returning r.id, r.action
