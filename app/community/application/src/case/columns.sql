select a.id, o.name as organization, o.slug,
       (select jsonb_build_object('id', h.id, 'name', h.name, 'slug', h.slug)
          from community.houses h where h.id = a.requested_house_id) as house,
       (select jsonb_build_object('id', h.id, 'name', h.name, 'slug', h.slug)
          from community.houses h where h.id = a.assigned_house_id) as assigned,
       f.title, a.status,
       a.status = 'pending' and a.letter is not null
         and a.letter is distinct from a.application_data #>> '{_more,-1,asked}' as is_wanted,
       a.application_data as answers,
       coalesce(a.application_data -> '_asked',
                (select jsonb_agg(jsonb_build_object('key', q.key, 'position', q.position, 'kind', q.kind, 'label', q.label,
                                  'help', q.help, 'options', q.options, 'is_required', q.is_required,
                                  'max_length', q.max_length) order by q.position, q.id)
                   from community.application_questions q where q.form_id = f.id), '[]') as questions,
       coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'slug', h.slug))
                   from community.houses h
                  where h.organization_id = a.organization_id
                    and h.id::text in (select e.value from jsonb_each_text(a.application_data) e)), '[]') as houses,
       coalesce((select jsonb_agg(jsonb_build_object('application', a.id, 'id', s.id, 'name', s.name,
                                  'content_type', m.content_type, 'byte_size', m.byte_size, 'image', s.image))
                   from jsonb_array_elements_text(case when jsonb_typeof(a.application_data -> '_files') = 'array'
                                                       then a.application_data -> '_files' else '[]' end) w (id)
                   join media.assets s on s.id = case when w.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then w.id::uuid end
                   join media.files m on m.id = s.file_id
                  where s.owner_profile_id = a.applicant_id and s.deleted_at is null), '[]') as files,
       a.letter, a.rejection_reason as reason, a.submitted_at, a.due_at, a.reviewed_at, a.withdrawn_at,
       a.reopenings, a.invitation_id is not null and a.status in ('approved', 'withdrawn') as by_invitation, a.version
