with kind (word, name, label, position, modules) as (
  select 'project', name, label, position, modules from sites.platform_project_types where platform_type_id = $1
  union all select 'article', name, label, position, null from sites.platform_article_types where platform_type_id = $1
  union all select 'post', name, label, position, null from sites.platform_post_types where platform_type_id = $1
  union all select 'contribution', name, label, position, null
              from sites.platform_contribution_types where platform_type_id = $1
  union all select 'user', name, label, position, null from sites.platform_user_types where platform_type_id = $1
  union all select 'comment_context', name, label, position, null
              from sites.platform_comment_context_types where platform_type_id = $1
), kinds (word, list) as (
  select word, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', name, 'label', label, 'modules', modules))
                         order by position, name)
    from kind group by word
)
select coalesce((select max(v.number) from sites.platform_type_versions v where v.platform_type_id = t.id), 0) + 1 as number,
       jsonb_build_object(
         'modules', coalesce((
           select jsonb_agg(jsonb_build_object('module', m.module, 'label', m.label, 'view', m.view, 'filters', m.filters,
                                               'sortings', m.sortings, 'home_count', m.home_count, 'visible', m.visible)
                            order by m.position, m.module)
             from sites.platform_type_modules m where m.platform_type_id = t.id), '[]'),
         'types', coalesce((select jsonb_object_agg(k.word, k.list) from kinds k), '{}'),
         'theme', (select jsonb_build_object('name', h.name, 'variant', h.variant, 'accent', h.accent)
                     from sites.themes h where h.id = t.theme_id)) as definition
  from sites.platform_types t
 where t.id = $1
