select o.id, o.name, o.slug, m.role,
       array(select p.permission from identity.role_permissions p
              where p.organization_id = o.id and p.role = m.role) as words
  from identity.organizations o
  left join identity.organization_members m on m.organization_id = o.id and m.user_id = auth.user_id()
 where o.slug = $1 and o.deleted_at is null
