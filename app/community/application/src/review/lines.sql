with l as (
  select a.id, a.status, a.submitted_at, a.due_at, a.applicant_id, a.reviewer_id, a.requested_house_id, a.form_id,
         a.status = 'pending' and a.letter is not null
           and a.letter is distinct from a.application_data #>> '{_more,-1,asked}' as is_wanted
    from community.applications a
   where a.organization_id = $1 and a.applicant_id <> auth.profile_id()
     and a.status = any (case when $2 = 'decided' then array['approved', 'rejected', 'withdrawn']
                              when $2 = 'reading' then array['under_review'] else array['pending'] end)
     and ($3 is null or a.requested_house_id = (select h.id from community.houses h where h.organization_id = $1 and h.slug = $3))
)
select l.id, l.status, l.is_wanted, l.submitted_at, l.due_at,
       (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, 'image',
               (select m.image from media.assets m where m.id = p.avatar_asset_id))
          from identity.profiles p where p.id = l.applicant_id) as applicant,
       (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle)
          from identity.profiles p where p.id = l.reviewer_id) as reviewer,
       (select h.name from community.houses h where h.id = l.requested_house_id) as house,
       (select count(*) from community.application_reviews r where r.application_id = l.id and r.vote = 'approve') as yes,
       coalesce((select f.reviewers_needed from community.application_forms f where f.id = l.form_id), 1)::integer as needed
  from l
 where (l.status <> 'pending' or l.is_wanted = ($2 = 'wanted'))
   and ($4 is null or case when $2 = 'decided' then (l.submitted_at, l.id) < ($4, $5) else (l.submitted_at, l.id) > ($4, $5) end)
 order by case when $2 = 'decided' then l.submitted_at end desc, case when $2 = 'decided' then l.id end desc, l.submitted_at, l.id
 limit $6
