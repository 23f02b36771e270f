select p.id, p.organization_id, o.name as organization, o.slug as organization_slug, p.name, p.slug, p.issuer, p.client_id,
       p.client_secret_encrypted as secret, p.scopes, p.role, p.is_enabled, p.is_required
  from identity.sign_in_providers p
  join identity.organizations o on o.id = p.organization_id and o.deleted_at is null
