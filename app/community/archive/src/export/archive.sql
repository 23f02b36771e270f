-- Everything of whoever asks, as docs/community/archive.md describes it. Run with their own rights: other people stand
-- in it as handles only, and what others wrote as an address. $1: where the archive comes from.
select jsonb_build_object(
  'format', 'maison-archive', 'version', 1, 'made_at', now(), 'origin', $1::text,
  'profile', (
    select jsonb_build_object('handle', p.handle, 'display_name', p.display_name, 'ballroom_name', p.ballroom_name,
             'pronouns', p.pronouns, 'bio', p.bio, 'social_links', p.social_links, 'visibility', p.visibility,
             'created_at', p.created_at)
      from identity.profiles p where p.id = auth.profile_id()),
  'settings', (select to_jsonb(s) - 'id' - 'user_id' from identity.user_settings s where s.user_id = auth.user_id()),
  'posts', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', p.id, 'address', '/posts/' || p.id, 'organization', o.slug, 'house', h.slug, 'title', p.title,
             'content', p.content, 'tags', p.tags, 'content_warning', p.content_warning, 'audience', p.visibility,
             'replies', p.reply_policy, 'state', p.publish_state, 'created_at', p.created_at,
             'published_at', p.published_at, 'brought_from', d.imported_from, 'quotable', d.quote_policy,
             'quotes', coalesce(d.quoted_address, $1 || '/posts/' || coalesce(d.quoted_post_id, (
               select s.post_id from community.shares s
                where s.quote_post_id = p.id and s.kind = 'quote' and s.status in ('pending', 'accepted')))),
             'pictures', (
               select coalesce(jsonb_agg(jsonb_build_object('checksum', encode(f.checksum, 'hex'), 'alt', m.alt_text,
                        'caption', m.caption, 'is_decorative', m.is_decorative, 'is_sensitive', m.is_sensitive)
                        order by m.position), '[]')
                 from community.post_media m join media.assets a on a.id = m.asset_id and a.owner_profile_id = auth.profile_id()
                 join media.files f on f.id = a.file_id where m.post_id = p.id),
             'poll', (
               select jsonb_build_object('question', q.question, 'closes_at', q.closes_at, 'options', (
                        select coalesce(jsonb_agg(x.label order by x.position), '[]') from community.poll_options x where x.poll_id = q.id))
                 from community.polls q where q.post_id = p.id limit 1)
           ) order by p.created_at, p.id), '[]')
      from community.posts p
      left join community.post_details d on d.post_id = p.id
      left join identity.organizations o on o.id = p.organization_id
      left join community.houses h on h.id = p.house_id
     where p.author_profile_id = auth.profile_id() and p.deleted_at is null),
  'comments', (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'below', jsonb_build_object('kind', c.subject_type, 'id', c.subject_id),
             'answers', c.parent_id, 'content', c.content, 'created_at', c.created_at, 'edited_at', c.edited_at)
             order by c.created_at, c.id), '[]')
      from community.comments c where c.author_profile_id = auth.profile_id() and c.deleted_at is null),
  'reactions', (
    select coalesce(jsonb_agg(jsonb_build_object('to', jsonb_build_object('kind', r.subject_type, 'id', r.subject_id),
             'kind', r.kind, 'created_at', r.created_at) order by r.created_at, r.id), '[]')
      from community.reactions r where r.profile_id = auth.profile_id()),
  'follows', (
    select coalesce(jsonb_agg(jsonb_build_object('handle', p.handle, 'accepted_at', f.accepted_at, 'created_at', f.created_at)
             order by f.created_at, f.id), '[]')
      from community.follows f join identity.profiles p on p.id = f.followed_profile_id
     where f.follower_profile_id = auth.profile_id()),
  'houses', (
    select coalesce(jsonb_agg(jsonb_build_object('organization', o.slug, 'house', h.slug, 'role', m.role,
             'joined_at', m.joined_at, 'left_at', m.left_at) order by m.joined_at, m.id), '[]')
      from community.house_members m join community.houses h on h.id = m.house_id
      left join identity.organizations o on o.id = h.organization_id
     where m.profile_id = auth.profile_id()),
  'bookmarks', (
    select coalesce(jsonb_agg(jsonb_build_object('to', jsonb_build_object('kind', b.subject_type, 'id', b.subject_id),
             'folder', b.folder, 'note', b.note, 'created_at', b.created_at) order by b.created_at, b.id), '[]')
      from community.bookmarks b where b.profile_id = auth.profile_id()),
  'pictures', (
    select coalesce(jsonb_agg(x.picture order by x.created_at, x.checksum), '[]') from (
      select distinct on (f.checksum) f.checksum, a.created_at, jsonb_build_object(
               'checksum', encode(f.checksum, 'hex'), 'file', 'pictures/' || f.key || substring(f.storage_key from '\.[a-z0-9]+$'),
               'name', a.name, 'alt', a.alt_text, 'content_type', f.content_type, 'created_at', a.created_at) as picture
        from media.assets a join media.files f on f.id = a.file_id and f.scan_status <> 'infected'
       where a.owner_profile_id = auth.profile_id() and a.deleted_at is null
       order by f.checksum, a.created_at, a.id) x)
) as archive
