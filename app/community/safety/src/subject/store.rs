//! The query that finds what is reported, whatever kind it is of.

use super::model::{Kind, SubjectView};
use crate::sql::badge;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use uuid::Uuid;

/// Whether a row is before everybody's eyes.
macro_rules! state {
    () => {
        "case when s.deleted_at is not null then 'removed' when s.publish_state = 'published' then 'shown' else 'hidden' end"
    };
}

/// One branch runs, the one whose name is `$1`: the others' conditions are false before they look at a row.
const FIND: &str = concat!(
    "with found as ( \
    select s.author_profile_id as owner_id, s.organization_id, s.title, s.content as words, \
           coalesce(s.asset_id, (select m.asset_id from community.post_media m where m.post_id = s.id \
                                  order by m.position, m.id limit 1)) as asset_id, ",
    state!(),
    " as state, null::text as context, s.created_at \
      from community.posts s where $1 = 'posts' and s.id = $2 \
    union all \
    select s.author_profile_id, s.organization_id, null, s.content, null, ",
    state!(),
    ", case s.subject_type \
         when 'posts' then (select coalesce(p.title, p.content) from community.posts p where p.id = s.subject_id) \
         when 'gallery' then (select g.title from community.gallery_items g where g.id = s.subject_id) \
         when 'articles' then (select a.title from sites.articles a where a.id = s.subject_id) \
         when 'forum' then (select f.title from sites.forum_topics f where f.id = s.subject_id) \
         when 'events' then (select e.title from events.events e where e.id = s.subject_id) end, s.created_at \
      from community.comments s where $1 = 'comments' and s.id = $2 \
    union all \
    select s.author_profile_id, s.organization_id, s.title, s.caption, s.asset_id, ",
    state!(),
    ", null, s.created_at from community.gallery_items s where $1 = 'gallery' and s.id = $2 \
    union all \
    select s.id, null, s.display_name, s.bio, s.avatar_asset_id, 'shown', null, s.created_at \
      from identity.profiles s where $1 = 'profiles' and s.id = $2 \
    union all \
    select null, s.organization_id, s.name, s.description, s.logo_asset_id, \
           case when s.deleted_at is null then 'shown' else 'removed' end, null, s.created_at \
      from community.houses s where $1 = 'houses' and s.id = $2 \
    union all \
    select s.organizer_id, s.organization_id, s.title, s.description, s.asset_id, ",
    state!(),
    ", null, s.created_at from events.events s where $1 = 'events' and s.id = $2 \
    union all \
    select s.author_profile_id, s.organization_id, s.title, s.content, s.cover_asset_id, ",
    state!(),
    ", null, s.created_at from sites.articles s where $1 = 'articles' and s.id = $2 \
    union all \
    select s.author_profile_id, s.organization_id, s.title, s.body, null, ",
    state!(),
    ", null, s.created_at from sites.forum_topics s where $1 = 'forum' and s.id = $2 \
    union all \
    select null, s.organization_id, s.name, coalesce(s.bio, s.tagline), s.profile_asset_id, ",
    state!(),
    ", null, s.created_at from sites.subsites s where $1 = 'subsites' and s.id = $2 \
    union all \
    select s.owner_profile_id, s.organization_id, s.name, s.description, s.id, \
           case when s.deleted_at is null then 'shown' else 'removed' end, null, s.created_at \
      from media.assets s where $1 = 'assets' and s.id = $2) \
  select f.owner_id, f.organization_id, f.title, f.words, f.state, f.context, f.created_at, \
         (select a.image from media.assets a where a.id = f.asset_id) as image, ",
    badge!("f.owner_id"),
    " as owner from found f"
);

/// What stands there for whoever asks; nothing where they may not see it.
///
/// # Errors
/// If the database is away.
pub async fn subject_find(tx: &ActorTx<'_>, kind: Kind, id: Uuid) -> StoreResult<Option<SubjectView>> {
    let query = statement(FIND).bind::<Text, _>(kind).bind::<SqlUuid, _>(id);
    Ok(query.get_result(&mut tx.conn()).await.optional()?)
}
