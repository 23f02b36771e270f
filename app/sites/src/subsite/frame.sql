-- Everything that the pages of one subsite share, in one row: $1 the platform type's prefix, $2 the subsite's slug.
select s.id, s.mega_site_id, s.platform_type_id, s.name, s.slug, s.tagline, s.bio, s.about_text, s.location, s.start_date,
       s.tags, s.locale, s.visibility, s.publish_state, s.updated_at, s.version, s.banner_asset_id, s.profile_asset_id,
       t.prefix, t.name as platform_name, t.label as platform_label,
       p.label as project_label,
       (select a.image from media.assets a where a.id = s.banner_asset_id and a.deleted_at is null) as banner,
       (select a.image from media.assets a where a.id = s.profile_asset_id and a.deleted_at is null) as portrait,
       case when m.id is not null then
         jsonb_build_object('name', m.name, 'slug', m.slug, 'description', m.description,
                            'published', m.publish_state = 'published') end as mega_site,
       (select jsonb_build_object('id', h.id, 'version', h.version, 'variant', h.variant)
          from sites.themes h where h.id = coalesce(s.theme_id, m.theme_id, t.theme_id)) as theme,
       coalesce((select jsonb_agg(jsonb_build_object('module', c.module, 'label', c.label, 'view', c.view,
                                    'filters', c.filters, 'sortings', c.sortings, 'home_count', c.home_count)
                                  order by c.position, c.module)
                   from sites.platform_type_modules c
                  where c.platform_type_id = s.platform_type_id and c.visible
                    and (p.modules is null or c.module = any (p.modules))
                    and case when c.module = 'about' then coalesce(s.about_text, s.bio, '') <> ''
                        else exists (select from sites.items i
                                      where i.subsite_id = s.id and i.module = c.module and i.deleted_at is null
                                        and i.publish_state in ('published', 'draft') offset 0) end), '[]') as modules,
       coalesce((select jsonb_agg(jsonb_build_object('platform', l.platform, 'url', l.url, 'label', l.label)
                                  order by l.position, l.platform)
                   from sites.social_links l where l.subsite_id = s.id), '[]') as links,
       coalesce((select jsonb_agg(jsonb_build_object('place', n.place, 'label', n.label, 'url', n.url) order by n.position, n.label)
                   from sites.menus n where n.mega_site_id = s.mega_site_id), '[]') as menu,
       coalesce((select jsonb_object_agg(k.id, k.label)
                   from (select id, label from sites.platform_article_types where platform_type_id = s.platform_type_id
                         union all
                         select id, label from sites.platform_post_types where platform_type_id = s.platform_type_id) k), '{}') as kinds
  from sites.subsites s
  join sites.platform_types t on t.id = s.platform_type_id
  left join sites.mega_sites m on m.id = s.mega_site_id and m.deleted_at is null
  left join sites.platform_project_types p on p.id = s.project_type_id
 where s.platform_type_id = (select id from sites.platform_types where prefix = $1 and deleted_at is null)
   and s.slug = $2 and s.deleted_at is null
