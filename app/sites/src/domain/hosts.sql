select d.host, '/' || k.prefix || '/' || s.slug as base, d.organization_id
  from sites.domains d
  join sites.subsites s on s.id = d.subsite_id and s.organization_id = d.organization_id
   and s.publish_state = 'published' and s.deleted_at is null and s.visibility in ('public', 'unlisted')
  join sites.platform_types k on k.id = s.platform_type_id
 where d.verified_at is not null
union all
select d.host, '/mega/' || k.name || '/' || m.slug, d.organization_id
  from sites.domains d
  join sites.mega_sites m on m.id = d.mega_site_id and m.organization_id = d.organization_id
   and m.publish_state = 'published' and m.deleted_at is null and m.visibility in ('public', 'unlisted')
  join sites.platform_types k on k.id = m.platform_type_id
 where d.verified_at is not null
 order by 1
