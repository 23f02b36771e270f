select coalesce(s.name, m.name) as name,
       case when s.id is not null then '/' || k.prefix || '/' || s.slug else '/mega/' || k.name || '/' || m.slug end as href,
       coalesce(s.tagline, m.description) as line, i.note,
       (select a.image from media.assets a
         where a.id = coalesce(s.profile_asset_id, s.banner_asset_id, m.cover_asset_id) and a.deleted_at is null) as image
  from sites.mega_site_collection_items i
  left join sites.subsites s on s.id = i.subsite_id and s.publish_state = 'published' and s.deleted_at is null
                            and s.visibility in ('public', 'members')
  left join sites.mega_sites m on m.id = i.mega_site_id and m.publish_state = 'published' and m.deleted_at is null
                              and m.visibility in ('public', 'members')
  join sites.platform_types k on k.id = coalesce(s.platform_type_id, m.platform_type_id)
 where i.collection_id = $1 and (s.id is not null or m.id is not null)
 order by i.position, i.id limit 500
