select o.slug as organization
  from identity.external_logins l
  join identity.sign_in_providers p on p.id = l.provider_id and p.is_enabled and p.is_required
  join identity.organizations o on o.id = p.organization_id and o.deleted_at is null
  join identity.organization_members m on m.organization_id = o.id and m.user_id = l.user_id and m.role <> 'owner'
 where l.user_id = $1
 order by o.slug limit 1
