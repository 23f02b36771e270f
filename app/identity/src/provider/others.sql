select exists (select from identity.users u where u.id = $1 and u.hashed_password is not null)
    or exists (select from identity.passkeys k where k.user_id = $1)
    or exists (select from identity.external_logins l where l.user_id = $1 and l.id <> $2) as others
