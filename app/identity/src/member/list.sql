select m.id, m.user_id, m.role, m.created_at, p.display_name, p.handle, a.image as avatar,
       auth.gives_role(m.organization_id, m.role) as below
  from identity.organization_members m
  left join identity.profiles p on p.user_id = m.user_id
  left join media.assets a on a.id = p.avatar_asset_id
 where m.organization_id = $1
   and ($2::timestamptz is null or (m.created_at, m.id) > ($2, $3))
 order by m.created_at, m.id
 limit 51
