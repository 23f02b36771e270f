select o.id, o.name, o.slug, o.description, o.requires_second_factor, m.role,
       array(select p.permission from identity.role_permissions p
              where p.organization_id = o.id and p.role = m.role) as words
  from identity.organizations o
  left join lateral (
         select case when o.requires_second_factor and auth.owes_factor() then 'member' else own.role end as role
           from identity.organization_members own
          where own.organization_id = o.id and own.user_id = auth.user_id()) m on true
 where o.slug = $1
