//! The columns of a card, for every list that shows posts: `concat!("select ", card!(), … "from community.posts p …")`.
//!
//! What somebody may not see (a hidden tally, a picture without consent) is no part of it: row-level security holds in
//! every subquery.

/// A `jsonb` object of the post `p`, as [`super::Card`] reads it.
macro_rules! card {
    () => {
        concat!(
            r"jsonb_build_object(
  'id', p.id, 'title', p.title, 'content', p.content, 'kind', p.type, 'tags', p.tags, 'is_pinned', p.is_pinned,
  'is_edited', p.is_edited, 'visibility', p.visibility, 'reply_policy', p.reply_policy, 'publish_state', p.publish_state,
  'published_at', p.published_at, 'scheduled_at', p.scheduled_at, 'created_at', p.created_at, 'updated_at', p.updated_at,
  'is_of_site', p.subsite_id is not null, 'deleted_at', p.deleted_at, 'version', p.version, 'likes_count', ",
            $crate::card::within!("likes"),
            r", 'comments_count', ",
            $crate::card::within!("comments"),
            r", 'shares_count', ",
            $crate::card::within!("shares"),
            r", 'warning', p.content_warning,
  'filtered', (select f.phrase from identity.keyword_filters f
     where f.action = 'warn' and 'feed' = any (f.contexts) and (f.expires_at is null or f.expires_at > now())
       and p.author_profile_id is distinct from (select auth.profile_id())
       and coalesce(p.title, '') || ' ' || p.content ~* identity.pattern_of(f.phrase, f.whole_word) limit 1),
  'author', (select jsonb_build_object('id', a.id, 'name', a.display_name, 'handle', a.handle, 'pronouns', a.pronouns,
       'image', (select x.image from media.assets x where x.id = a.avatar_asset_id))
     from identity.profiles a where a.id = p.author_profile_id),
  'house', (select jsonb_build_object('id', h.id, 'name', h.name, 'color', h.color, 'is_public', h.is_public, 'key',
       case when (select count(*) from community.houses o where o.slug = h.slug and o.deleted_at is null) > 1
            then (select g.slug from identity.organizations g where g.id = h.organization_id) || '~' || h.slug else h.slug end)
     from community.houses h where h.id = p.house_id),
  'organization', (select jsonb_build_object('slug', g.slug, 'name', g.name) from identity.organizations g where g.id = p.organization_id),
  'media', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'is_sensitive', m.is_sensitive,
       'item', case when x.image -> 'moving' is not null then (select i.id from community.gallery_items i
          where i.asset_id = x.id and i.publish_state = 'published' and i.deleted_at is null limit 1) end,
       'image', x.image || jsonb_build_object('alt', case when m.is_decorative then '' else coalesce(m.alt_text, x.alt_text, '') end))
       order by m.position), '[]')
     from community.post_media m join media.assets x on x.id = m.asset_id where m.post_id = p.id and x.image is not null),
  'poll', (select jsonb_build_object('question', q.question, 'max_choices', q.max_choices, 'is_anonymous', q.is_anonymous,
       'hides_results', q.hides_results, 'closes_at', q.closes_at, 'voters_count', q.voters_count,
       'is_closed', coalesce(q.closes_at <= now(), false) or q.closed_at is not null,
       'options', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'label', o.label,
            'votes', (select y.votes_count from community.poll_tallies y where y.id = o.id),
            'voters', (select coalesce(jsonb_agg(jsonb_build_object('name', n.display_name, 'handle', n.handle) order by v.created_at), '[]')
               from (select v.profile_id, v.created_at from community.poll_votes v
                      where v.option_id = o.id and not q.is_anonymous
                        and (not q.hides_results or coalesce(q.closes_at <= now(), false) or q.closed_at is not null)
                      order by v.created_at limit 20) v
               join identity.profiles n on n.id = v.profile_id),
            'is_mine', exists (select from community.poll_votes v where v.option_id = o.id and v.profile_id = (select auth.profile_id())))
            order by o.position), '[]')
          from community.poll_options o where o.poll_id = q.id))
     from community.polls q where q.post_id = p.id),
  'people', case when p.content ~ '@[0-9a-f]{32}' then
     (select jsonb_object_agg(replace(n.id::text, '-', ''), jsonb_build_object('handle', n.handle, 'linked',
          exists (select from community.mentions m where m.subject_type = 'posts' and m.subject_id = p.id and m.profile_id = n.id)))
        from identity.profiles n
       where n.id <> all ((select auth.blocked_profiles())::uuid[]) and n.id in (select m.found[1]::uuid from regexp_matches(p.content, '@([0-9a-f]{32})', 'g') m (found))) end,
  'reaction', (select r.kind from community.reactions r
     where r.subject_type = 'posts' and r.subject_id = p.id and r.profile_id = (select auth.profile_id())),
  'link', (select jsonb_build_object('id', l.id, 'url', l.url, 'site', l.site_name, 'title', l.title, 'description', l.description,
       'picture', case when l.picture_width is not null then jsonb_build_object('key', l.picture_key, 'width', l.picture_width,
          'height', l.picture_height, 'color', l.picture_color, 'alt', l.picture_alt) end)
     from community.post_details d join community.link_previews l on l.id = d.link_preview_id where d.post_id = p.id),
  'kept', (select jsonb_build_object('remind_at', case when b.reminded_at is null then b.remind_at end) from community.bookmarks b
     where b.subject_type = 'posts' and b.subject_id = p.id and b.profile_id = (select auth.profile_id())),
  'is_shared', exists (select from community.shares s
     where s.post_id = p.id and s.profile_id = (select auth.profile_id()) and s.kind = 'repost'),
  'quotes', (select community.quote_shown(p.id) from community.post_details d where d.post_id = p.id and d.is_quote),
  'quoting', case when p.publish_state = 'published' and p.deleted_at is null and p.visibility in ('public', 'members')
     and (select auth.profile_id()) is not null then community.quoting(p.id) end,
  'quotations', case when p.author_profile_id = (select auth.profile_id()) then community.quotations(p.id) end,
  'is_mine', coalesce(p.author_profile_id = (select auth.profile_id()), false),
  'may_pin', coalesce(case when p.house_id is null then p.author_profile_id = (select auth.profile_id())
                           else p.house_id = any ((select auth.led_houses())::uuid[]) end, false))"
        )
    };
}

/// A counter of the post `p`, without whom a block keeps apart from whoever asks.
macro_rules! within {
    ($counter:literal) => {
        concat!(
            "p.",
            $counter,
            "_count - case when (select auth.blocked_profiles()) = '{}' then 0 else community.counted_across('",
            $counter,
            "', 'posts', p.id) end"
        )
    };
}

pub(crate) use {card, within};
