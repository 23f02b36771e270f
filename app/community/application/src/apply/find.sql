with o as (
  select g.id, g.name, g.slug from identity.organizations g where g.slug = $1
), h as (
  select x.id, x.name, x.slug, x.join_policy from community.houses x join o on o.id = x.organization_id
   where x.slug = $2 and x.deleted_at is null and x.is_active and x.join_policy <> 'closed'
), f as (
  select x.* from community.application_forms x join o on o.id = x.organization_id
   where x.status = 'open' and x.deleted_at is null
     and (x.opens_at is null or x.opens_at <= now()) and (x.closes_at is null or x.closes_at > now())
     and (x.house_id = (select h.id from h)
          or x.house_id is null and ($2 is null or (select h.join_policy from h) in ('open', 'application')))
     and ($3 is null or x.slug = $3)
   order by x.house_id is null, x.created_at, x.id limit 1
), s as (
  select case when f.id is not null and (f.house_id is not null or h.id is null)
              then 'application_forms' else 'houses' end as subject_type,
         case when f.id is not null and (f.house_id is not null or h.id is null) then f.id else h.id end as subject_id
    from o left join h on true left join f on true
)
select o.id as organization_id, o.name as organization, o.slug,
       case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name, 'slug', h.slug) end as house,
       f.id as form_id, f.title, f.introduction, coalesce(f.answer_within_days, 14::smallint) as days,
       coalesce((select jsonb_agg(jsonb_build_object('key', q.key, 'position', q.position, 'kind', q.kind,
                         'label', q.label, 'help', q.help, 'options', q.options, 'is_required', q.is_required,
                         'max_length', q.max_length) order by q.position, q.id)
                   from community.application_questions q where q.form_id = f.id and q.is_active), '[]') as questions,
       case when exists (select from community.application_questions q
                          where q.form_id = f.id and q.is_active and q.kind = 'house')
            then coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'slug', c.slug) order by c.name, c.id)
                             from community.houses c
                            where c.organization_id = o.id and c.deleted_at is null and c.is_active
                              and c.join_policy in ('open', 'application')), '[]')
            else '[]' end as houses,
       s.subject_type, s.subject_id,
       (select jsonb_build_object('id', d.id, 'content', d.content) from community.drafts d
         where d.profile_id = auth.profile_id() and d.kind = 'applications'
           and d.subject_type = s.subject_type and d.subject_id = s.subject_id) as draft,
       (select a.id from community.applications a
         where a.applicant_id = auth.profile_id() and a.organization_id = o.id
           and a.status in ('pending', 'under_review')
           and (a.requested_house_id is not distinct from h.id or h.id is null and a.form_id = f.id)
         order by a.submitted_at desc limit 1) as open,
       case when h.id = any ((select auth.own_houses())::uuid[]) then 'member'
            when exists (select from community.house_invitations i
                          where i.house_id = h.id and i.profile_id = auth.profile_id() and i.status = 'pending'
                            and i.expires_at > now()) then 'invited' end as known
  from o cross join s left join h on true left join f on true
 where s.subject_id is not null
   and ($2 is null or h.id is not null)
   and (f.id is not null or h.join_policy in ('open', 'application'))
   and ($3 is null or f.id is not null)
