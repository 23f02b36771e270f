  from community.notifications n
  -- Each of these is looked up by its key, notice by notice: `offset 0` keeps the planner from reading whole tables first.
  left join lateral (select c.id, c.subject_type, c.subject_id, c.content, c.author_profile_id from community.comments c
                      where n.subject_type = 'comments' and c.id = n.subject_id and c.deleted_at is null offset 0) c on true
  left join lateral (select p.id, p.title, p.content, p.author_profile_id from community.posts p
                      where p.id = case n.subject_type when 'posts' then n.subject_id
                                     when 'comments' then case c.subject_type when 'posts' then c.subject_id end end
                        and p.deleted_at is null offset 0) p on true
  left join lateral (select c.id, c.content from community.comments c
                      where c.id = (n.data ->> 'comment')::uuid and c.deleted_at is null offset 0) said on true
  left join lateral (select h.id, h.name, h.slug from community.houses h where h.id = n.house_id offset 0) h on true
  left join identity.organizations g on g.id = n.organization_id
  cross join lateral (
    select coalesce(array_agg(x.id order by x.at) filter (where x.id <> all ((select auth.blocked_profiles())::uuid[])), '{}') as actors,
           n.group_count - count(*) filter (where x.id = any ((select auth.blocked_profiles())::uuid[])) as people
      from (select u.id, min(u.at) as at
              from (select n.actor_profile_id as id, 0::bigint as at
                    union all
                    select a.id::uuid, a.at from jsonb_array_elements_text(coalesce(n.data -> 'actors', '[]')) with ordinality a (id, at)) u
             where u.id is not null group by u.id) x) who
  -- What others wrote; one's own words are never unwanted.
  cross join lateral (
    select concat_ws(' ', case when c.author_profile_id is distinct from n.recipient_id then c.content end,
                     case when p.author_profile_id is distinct from n.recipient_id then concat_ws(' ', p.title, p.content) end) as words) others
 where n.recipient_id = (select auth.profile_id())
   and coalesce(concat_ws(' ', said.content, others.words) !~* (select identity.unwanted('notifications', 'hide')), true)
   and who.people > 0
   -- What was said last may be gone; the notice stays while something of it is to be read.
   and (n.data ->> 'comment' is null or said.id is not null
        or exists (select from community.comments k where k.author_profile_id = any (who.actors) and k.deleted_at is null
                      and case n.subject_type when 'posts' then k.subject_type = 'posts' and k.subject_id = n.subject_id
                                              when 'comments' then k.parent_id = n.subject_id end offset 0))
   and (n.type not in ('new_follower', 'follow_request')
        or exists (select from identity.profiles f where f.id = any (who.actors)))
   -- A quotation that went is not told; whoever had to ask is told a yes as long as it holds.
   and (n.type not in ('post_share', 'quote_request')
        or case when n.data ->> 'what' = 'accepted'
             then exists (select from community.shares s where s.quote_post_id = n.subject_id and s.kind = 'quote' and s.status = 'accepted')
             else exists (select from community.shares s where s.post_id = n.subject_id and s.kind = 'quote' and s.profile_id = any (who.actors)) end)
   and case n.subject_type
         when 'posts' then p.id is not null
         when 'comments' then p.id is not null
         when 'houses' then n.type = 'house_promotion' or h.id is not null
         when 'house_invitations' then exists (select from community.house_invitations s where s.id = n.subject_id)
         when 'applications' then exists (select from community.applications s where s.id = n.subject_id)
         when 'sanctions' then exists (select from community.sanctions s where s.id = n.subject_id)
         when 'appeals' then exists (select from community.appeals s where s.id = n.subject_id)
         when 'reports' then exists (select from community.content_reports s where s.id = n.subject_id)
         else n.subject_type is null or community.sees(n.subject_type, n.subject_id) end
