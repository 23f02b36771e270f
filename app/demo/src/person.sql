with u as (
  insert into identity.users (id, email, email_verified, hashed_password)
  values (($1 ->> 'user')::uuid, $1 ->> 'email', now(), $2)
  returning id
), s as (
  insert into identity.user_settings (id, user_id, language) select gen_random_uuid(), u.id, $1 ->> 'language' from u
)
insert into identity.profiles (id, user_id, handle, display_name, ballroom_name, pronouns, bio)
select ($1 ->> 'profile')::uuid, u.id, $1 ->> 'handle', $1 ->> 'name', $1 ->> 'ballroom', $1 ->> 'pronouns', $1 ->> 'bio' from u
