select e.* from (
  select f.id, coalesce(h.name, o.name) as name, o.name as organization, o.slug, h.slug as house, f.slug as form,
         f.title, left(f.introduction, 600) as introduction, f.closes_at,
         (select a.image from media.assets a where a.id = h.logo_asset_id) as logo
    from community.application_forms f
    join identity.organizations o on o.id = f.organization_id
    left join community.houses h on h.id = f.house_id
   where f.status = 'open' and f.deleted_at is null
     and (f.opens_at is null or f.opens_at <= now()) and (f.closes_at is null or f.closes_at > now())
     and (f.house_id is null or h.is_active and h.deleted_at is null and h.join_policy <> 'closed')
  union all
  select h.id, h.name, o.name, o.slug, h.slug, null, null, left(h.description, 600), null,
         (select a.image from media.assets a where a.id = h.logo_asset_id)
    from community.houses h
    join identity.organizations o on o.id = h.organization_id
   where h.join_policy = 'application' and h.is_active and h.deleted_at is null
     and not exists (select from community.application_forms f where f.house_id = h.id and f.status = 'open' and f.deleted_at is null)
) e
 where $1 is null or (e.name, e.id) > ($1, $2)
 order by e.name, e.id limit 25
