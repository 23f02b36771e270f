with over as (
  select s.id
    from media.asset_usages u join media.assets s on s.id = u.asset_id
   where u.entity_type = 'community.applications' and s.owner_profile_id is not null
     and not exists (select from community.applications a
                      where a.applicant_id = s.owner_profile_id and a.status <> 'withdrawn'
                        and a.application_data -> '_files' ? s.id::text)
     and (exists (select from community.applications a
                   where a.applicant_id = s.owner_profile_id and a.status = 'withdrawn'
                     and a.application_data -> '_files' ? s.id::text)
          or s.created_at < now() - interval '1 day'
             and not exists (select from community.drafts d
                              where d.profile_id = s.owner_profile_id and d.kind = 'applications'
                                and d.content::text like '%' || s.id || '%'))
     -- Whoever has shown it elsewhere keeps it.
     and not exists (select from community.gallery_items g where g.asset_id = s.id)
     and not exists (select from community.post_media p where p.asset_id = s.id)
     and not exists (select from community.house_files h where h.asset_id = s.id)
   order by s.id limit $1 for update of s skip locked
)
delete from media.assets s using over where s.id = over.id returning s.file_id as id
