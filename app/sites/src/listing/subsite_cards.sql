select s.id, s.name, '/' || k.prefix || '/' || s.slug as href, s.tagline, s.location, s.start_date, s.tags, s.featured, s.locale,
       t.label as type_label, m.name as mega_site, s.updated_at,
       (select a.image from media.assets a
         where a.id = coalesce(s.profile_asset_id, s.banner_asset_id) and a.deleted_at is null) as image
  from sites.subsites s
  join sites.platform_types k on k.id = s.platform_type_id
  join sites.mega_sites m on m.id = s.mega_site_id
  left join sites.platform_project_types t on t.id = s.project_type_id
 where s.id = any ($1) and s.publish_state = 'published' and s.visibility = 'public' and s.deleted_at is null
