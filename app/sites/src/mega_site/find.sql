select m.id, m.name, m.slug, m.description, m.about_text, m.locale, m.visibility, m.publish_state, m.version, m.updated_at,
       m.custom_sorting_config ->> 'default' as default_sort,
       (select a.image from media.assets a where a.id = m.cover_asset_id and a.deleted_at is null) as cover,
       k.id as type_id, k.name as type_name, k.label as type_label,
       t.id as theme_id, t.version as theme_version, coalesce(t.variant, 'magazine') as variant,
       (select coalesce(jsonb_agg(jsonb_build_object('place', n.place, 'label', n.label, 'url', n.url) order by n.position, n.id), '[]')
          from sites.menus n where n.mega_site_id = m.id) as menus,
       (select coalesce(jsonb_agg(jsonb_build_object('module', c.module, 'label', c.label, 'view', c.view, 'filters', c.filters,
                                                     'sortings', c.sortings) order by c.position, c.id), '[]')
          from sites.platform_type_modules c where c.platform_type_id = k.id and c.visible) as modules,
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'label', p.label) order by p.position, p.id), '[]')
          from sites.platform_project_types p where p.platform_type_id = k.id) as project_types,
       (select coalesce(jsonb_agg(jsonb_build_object('title', g.title, 'slug', g.slug) order by g.position, g.id), '[]')
          from sites.mega_site_pages g where g.mega_site_id = m.id and g.publish_state = 'published' and g.deleted_at is null) as pages,
       (select coalesce(jsonb_agg(jsonb_build_object('title', o.title, 'slug', o.slug) order by o.position, o.id), '[]')
          from sites.mega_site_collections o where o.mega_site_id = m.id and o.publish_state = 'published' and o.deleted_at is null) as collections
  from sites.platform_types k
  join sites.mega_sites m on m.platform_type_id = k.id
  left join sites.themes t on t.id = coalesce(m.theme_id, k.theme_id)
 where k.name = $1 and m.slug = $2 and m.deleted_at is null and k.deleted_at is null
