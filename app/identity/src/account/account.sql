select u.id as user_id, u.email, u.hashed_password, p.display_name, p.status, coalesce(st.language, 'en') as language
  from identity.users u
  join identity.profiles p on p.user_id = u.id
  left join identity.user_settings st on st.user_id = u.id
 where u.deleted_at is null
