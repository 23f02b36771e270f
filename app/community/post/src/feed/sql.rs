//! The home feed in one statement.
//!
//! Each source gives its newest posts by its own index, as many as a page has; only those are put together. So the time
//! does not grow with what others have posted. Of hundreds of people whom somebody follows, only those can fill a page
//! whose last posts are the newest: all are asked for one post, and as many as a page has for more.

use crate::card::card;

/// A post that may stand in a feed: published, after the cursor `$2`, `$3`, by nobody whom the reader mutes, without
/// words that they hide.
macro_rules! wanted {
    () => {
        "p.publish_state = 'published' and p.deleted_at is null and (p.published_at, p.id) < ($2, $3) \
         and coalesce(p.author_profile_id <> all ((select muted from me)::uuid[]), true) \
         and coalesce((coalesce(p.title, '') || ' ' || p.content) !~* (select hidden from me), true)"
    };
}

/// The newest posts of one source, as many as a page has unless told otherwise.
macro_rules! newest {
    ($condition:literal) => {
        newest!($condition, "$4")
    };
    ($condition:literal, $most:literal) => {
        concat!(
            "cross join lateral (select p.id, p.published_at as at, null::uuid as sharer from community.posts p where ",
            $condition,
            " and p.published_at is not null and ",
            wanted!(),
            " order by p.published_at desc, p.id desc limit ",
            $most,
            ") x"
        )
    };
}

/// What the reader mutes and hides.
macro_rules! me {
    () => {
        concat!(
            "me as materialized (select \
               (select coalesce(array_agg(m.muted_profile_id), '{}') from identity.mutes m \
                 where m.expires_at is null or m.expires_at > now()) as muted, \
               identity.unwanted('feed', 'hide') as hidden)"
        )
    };
}

/// `$1` which sources, `$2` and `$3` the cursor, `$4` how many.
pub(super) const HOME: &str = concat!(
    "with ",
    me!(),
    ", found as (select x.* from unnest((select auth.own_houses())::uuid[]) s (id) ",
    newest!("p.house_id = s.id"),
    " where $1 in ('all', 'houses') \
      union all select x.* from (select s.id from unnest((select community.followed())::uuid[]) s (id) ",
    newest!("p.author_profile_id = s.id", "1"),
    " where $1 in ('all', 'people') and s.id <> all ((select muted from me)::uuid[]) order by x.at desc, x.id desc limit $4) s ",
    newest!("p.author_profile_id = s.id"),
    " \
      union all select x.* from (select (select auth.profile_id()) as id) s ",
    newest!("p.author_profile_id = s.id"),
    " where $1 = 'all' \
      union all select x.* from unnest((select auth.member_organizations())::uuid[]) s (id) ",
    // No index has the kind: a season is how far announcements are looked for.
    newest!(
        "p.organization_id = s.id and p.type = 'announcement' and p.house_id is null and p.published_at > now() - interval '90 days'"
    ),
    " where $1 in ('all', 'announcements') \
      union all select x.* from community.subscriptions s ",
    newest!("p.subsite_id = s.subject_id"),
    " where s.profile_id = (select auth.profile_id()) and s.subject_type = 'subsites' and s.level <> 'muted' and $1 in ('all', 'sites') \
      union all select x.* from community.tag_follows s cross join lateral (select p.id, l.posted_at as at, null::uuid as sharer \
        from community.post_hashtags l join community.posts p on p.id = l.post_id \
       where l.hashtag_id = s.hashtag_id and (l.posted_at, l.post_id) < ($2, $3) and ",
    wanted!(),
    " order by l.posted_at desc, l.post_id desc limit $4) x \
      where s.profile_id = (select auth.profile_id()) and $1 in ('all', 'tags') \
      union all select p.id, s.created_at, s.profile_id from community.follows f cross join lateral (\
        select s.post_id, s.created_at, s.profile_id from community.shares s \
         where s.profile_id = f.followed_profile_id and s.kind = 'repost' and s.status = 'accepted' and (s.created_at, s.post_id) < ($2, $3) \
         order by s.created_at desc, s.id desc limit $4) s \
      join community.posts p on p.id = s.post_id and p.publish_state = 'published' and p.deleted_at is null \
       and coalesce(p.author_profile_id <> all ((select muted from me)::uuid[]), true) \
       and coalesce((coalesce(p.title, '') || ' ' || p.content) !~* (select hidden from me), true) \
     where f.follower_profile_id = (select auth.profile_id()) and f.is_accepted and f.shows_shares \
       and f.followed_profile_id <> all ((select muted from me)::uuid[]) and $1 in ('all', 'people')) \
    select ",
    card!(),
    " || jsonb_build_object('shared_by', (select jsonb_build_object('id', b.id, 'name', b.display_name, 'handle', b.handle) \
         from identity.profiles b where b.id = c.sharer)) as card, c.at \
      from (select * from (select distinct on (id) id, at, sharer from found order by id, at desc) d order by d.at desc, d.id desc limit $4) c \
      join community.posts p on p.id = c.id order by c.at desc, c.id desc limit $4"
);

/// The posts that `from` leads to, newest first. `$2` and `$3` are the cursor, `$4` how many; `from` may use `$1`.
macro_rules! list {
    ($from:literal) => {
        concat!(
            "with ",
            me!(),
            " select ",
            card!(),
            " as card, p.published_at as at from ",
            $from,
            " and p.published_at is not null and ",
            wanted!(),
            " order by p.published_at desc, p.id desc limit $4"
        )
    };
}

/// A house's, without those at its top.
pub(super) const HOUSE: &str = list!("community.posts p where p.house_id = $1 and not p.is_pinned");
/// What stands at its top.
pub(super) const HOUSE_PINNED: &str = list!("community.posts p where p.house_id = $1 and p.is_pinned");
/// A person's, without those at the top. What was written on subsites stands there.
pub(super) const PERSON: &str = list!(
    "community.posts p where p.author_profile_id = $1 and p.subsite_id is null and not (p.is_pinned and p.house_id is null)"
);
/// What stands at the top.
pub(super) const PERSON_PINNED: &str = list!(
    "community.posts p where p.author_profile_id = $1 and p.subsite_id is null and p.is_pinned and p.house_id is null"
);
/// Those with a tag: its list is sorted by the time that the link keeps.
pub(super) const TAG: &str = concat!(
    "with ",
    me!(),
    " select ",
    card!(),
    " as card, l.posted_at as at from community.post_hashtags l join community.posts p on p.id = l.post_id \
     where l.hashtag_id = $1 and (l.posted_at, l.post_id) < ($2, $3) and ",
    wanted!(),
    " order by l.posted_at desc, l.post_id desc limit $4"
);

/// What a person kept, latest kept first; whatever they mute or hide.
pub(super) const KEPT: &str = concat!(
    "select ",
    card!(),
    " as card, b.created_at as at from community.bookmarks b join community.posts p on p.id = b.subject_id and p.deleted_at is null \
     where b.profile_id = $1 and b.subject_type = 'posts' and (b.created_at, b.subject_id) < ($2, $3) \
     order by b.created_at desc, b.subject_id desc limit $4"
);
