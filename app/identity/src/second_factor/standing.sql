select u.email,
       u.hashed_password is not null as has_password,
       t.confirmed_at as codes_since,
       (select count(*) from identity.recovery_codes r where r.user_id = u.id and r.used_at is null) as recovery_left,
       (select count(*) from identity.passkeys k where k.user_id = u.id) as passkeys,
       s.user_agent,
       s.second_factor_at,
       coalesce(s.elevated_until > now(), false) as elevated
  from identity.users u
  left join identity.totp_secrets t on t.user_id = u.id
  left join identity.sessions s on s.id = $2 and s.user_id = u.id
 where u.id = $1
