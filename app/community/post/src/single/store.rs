//! Queries of one post.

use crate::card::{Card, card};
use crate::text::People;
use chrono::{DateTime, Utc};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

#[derive(QueryableByName)]
struct One {
    #[diesel(sql_type = Jsonb)]
    card: Json<Card>,
}

const FIND: &str = concat!("select ", card!(), " as card from community.posts p where p.id = $1");

/// A post, for whoever asks. What is in the trash only its author finds.
///
/// # Errors
/// `NotFound` for what they do not see.
pub async fn post_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Card> {
    let one: One = statement(FIND).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?;
    let card = one.card.0;
    if card.deleted_at.is_some() && !card.is_mine { Err(StoreError::NotFound) } else { Ok(card) }
}

/// What a post said before it was changed.
#[derive(Clone, Debug, QueryableByName)]
pub struct Revision {
    /// Its title then.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Its text then, with people by id.
    #[diesel(sql_type = Text)]
    pub content: String,
    /// When it was replaced.
    #[diesel(sql_type = Timestamptz)]
    pub replaced_at: DateTime<Utc>,
    /// Whom it named.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub people: Option<Json<People>>,
}

/// The latest hundred, newest first.
const REVISIONS: &str = "select r.title, r.content, r.created_at as replaced_at, \
    (select jsonb_object_agg(replace(n.id::text, '-', ''), jsonb_build_object('handle', n.handle, 'linked', false)) \
       from identity.profiles n \
      where n.id <> all ((select auth.blocked_profiles())::uuid[]) \
        and n.id in (select m.found[1]::uuid from regexp_matches(r.content, '@([0-9a-f]{32})', 'g') m (found))) as people \
  from community.post_revisions r where r.post_id = $1 order by r.number desc limit 100";

/// What a post said before, newest first.
///
/// # Errors
/// If the database is away.
pub async fn revision_list(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Vec<Revision>> {
    Ok(statement(REVISIONS).bind::<SqlUuid, _>(id).load(&mut tx.conn()).await?)
}

/// How many there are of those who may see a post, as far as whoever asks may know.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Counts {
    /// Members of its house.
    #[diesel(sql_type = Nullable<diesel::sql_types::Integer>)]
    pub house: Option<i32>,
    /// Followers of its author.
    #[diesel(sql_type = Nullable<diesel::sql_types::Integer>)]
    pub followers: Option<i32>,
    /// Is whoever asks a member of its organisation?
    #[diesel(sql_type = Bool)]
    pub is_member: bool,
    /// Do they follow its author?
    #[diesel(sql_type = Bool)]
    pub is_follower: bool,
    /// Do they belong to its house?
    #[diesel(sql_type = Bool)]
    pub is_of_house: bool,
}

const COUNTS: &str = "select (select h.member_count from community.houses h where h.id = p.house_id) as house, \
    (select c.followers_count from community.profile_counts c where c.profile_id = p.author_profile_id) as followers, \
    p.organization_id = any ((select auth.member_organizations())::uuid[]) as is_member, \
    coalesce(p.author_profile_id = any ((select community.followed())::uuid[]), false) as is_follower, \
    coalesce(p.house_id = any ((select auth.own_houses())::uuid[]), false) as is_of_house \
  from community.posts p where p.id = $1";

/// Numbers of a post's audience.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn count_audience(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Counts> {
    Ok(statement(COUNTS).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Bool)]
    seen: bool,
}

/// Does whoever asks see the post? Asked as a visitor, it is the policy itself that answers.
///
/// # Errors
/// If the database is away.
pub async fn is_seen(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    let seen: Seen = statement("select exists (select from community.posts p where p.id = $1) as seen")
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?;
    Ok(seen.seen)
}
