,
       (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, 'image',
               (select m.image from media.assets m where m.id = p.avatar_asset_id))
          from identity.profiles p where p.id = a.applicant_id) as applicant,
       (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle)
          from identity.profiles p where p.id = a.reviewer_id) as reviewer,
       a.reviewer_id is not distinct from auth.profile_id() as is_mine,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle))
                   from identity.profiles p
                  where p.id::text in (select r ->> 'by' from jsonb_array_elements(a.reopenings) r)), '[]') as reopeners,
       coalesce((select jsonb_agg(jsonb_build_object('vote', r.vote, 'notes', r.review_notes, 'at', r.updated_at,
                         'own', r.reviewer_id = auth.profile_id(), 'reviewer',
                         (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns,
                                 'image', (select m.image from media.assets m where m.id = p.avatar_asset_id))
                            from identity.profiles p where p.id = r.reviewer_id)) order by r.created_at, r.id)
                   from community.application_reviews r where r.application_id = a.id), '[]') as reviews,
       coalesce(f.reviewers_needed, 1)::integer as needed, f.approval_letter, f.rejection_letter,
       (select count(*) from community.applications b
         where b.applicant_id = a.applicant_id and b.organization_id = a.organization_id and b.id <> a.id) as others,
       exists (select from community.house_members m
                where m.house_id = a.requested_house_id and m.profile_id = a.applicant_id and m.left_at is null) as is_inside,
       exists (select from community.house_invitations i
                where i.house_id = a.requested_house_id and i.profile_id = a.applicant_id and i.status = 'pending'
                  and i.expires_at > now()) as is_invited
  from community.applications a join identity.organizations o on o.id = a.organization_id
  left join community.application_forms f on f.id = a.form_id
 where a.id = $1 and a.organization_id = $2 and a.applicant_id <> auth.profile_id()
   and (a.requested_house_id = any ((select auth.led_houses())::uuid[])
        or a.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]))
