select l.id, p.name as provider, o.name as organization, l.email, l.created_at, l.last_used_at,
       p.is_enabled and p.is_required and coalesce(m.role <> 'owner', false) as required
  from identity.external_logins l
  join identity.sign_in_providers p on p.id = l.provider_id
  join identity.organizations o on o.id = p.organization_id
  left join identity.organization_members m on m.organization_id = o.id and m.user_id = l.user_id
 where l.user_id = $1
