//! Rows of `community.follows`.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AppError, Cursor, PersonBadge};
use uuid::Uuid;

#[derive(QueryableByName)]
struct Accepted {
    #[diesel(sql_type = Bool)]
    is_accepted: bool,
}

/// Whoever follows already is not asked about again.
const CREATE: &str = "insert into community.follows (id, follower_profile_id, followed_profile_id) \
  select $1, auth.profile_id(), $2 where not exists (select from community.follows f \
    where f.follower_profile_id = auth.profile_id() and f.followed_profile_id = $2) on conflict do nothing";

/// Follows somebody, or asks to, as their rules say. Is it accepted?
///
/// # Errors
/// `Forbidden` for oneself; [`AppError::Invalid`] with `person-follow-closed` where nobody new is taken.
pub async fn follow_create(tx: &mut ActorTx<'_>, profile: Uuid) -> StoreResult<bool> {
    if tx.actor().profile().is_some_and(|own| own.0 == profile) {
        return Err(AppError::Forbidden.into());
    }
    statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(profile)
        .execute(&mut tx.conn())
        .await
        .map_err(|error| closed(error.into()))?;
    let row: Accepted = statement(
        "select is_accepted from community.follows where follower_profile_id = auth.profile_id() and followed_profile_id = $1",
    )
    .bind::<SqlUuid, _>(profile)
    .get_result(&mut tx.conn())
    .await?;
    Ok(row.is_accepted)
}

/// Others' rules are not to be read, so this one is known by being refused. The driver keeps no code of a trigger's
/// refusal, only its words.
fn closed(error: StoreError) -> StoreError {
    match &error {
        StoreError::Other(cause) if cause.to_string().contains("nobody new follows") => {
            AppError::field("", "person-follow-closed").into()
        }
        _ => error,
    }
}

/// Follows no more, and asks no more.
///
/// # Errors
/// If the database is away.
pub async fn follow_delete(tx: &mut ActorTx<'_>, profile: Uuid) -> StoreResult<()> {
    statement("delete from community.follows where follower_profile_id = auth.profile_id() and followed_profile_id = $1")
        .bind::<SqlUuid, _>(profile)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Says yes to somebody who asked.
///
/// # Errors
/// `NotFound` where nobody asked.
pub async fn follow_accept(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    let changed = statement(
        "update community.follows set accepted_at = coalesce(accepted_at, now()) where id = $1 and followed_profile_id = auth.profile_id()",
    )
    .bind::<SqlUuid, _>(id)
    .execute(&mut tx.conn())
    .await?;
    if changed > 0 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Declines a request or removes a follower. Doing it twice is doing it once.
///
/// # Errors
/// If the database is away.
pub async fn follow_end(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement("delete from community.follows where id = $1 and followed_profile_id = auth.profile_id()")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Which of one's own lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Who follows.
    Followers,
    /// Whom one follows, and whom one asked.
    Following,
    /// Who asks.
    Requests,
}

/// A row of such a list.
#[derive(Clone, Debug, QueryableByName)]
pub struct FollowRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Since when, or when it was asked.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Was it accepted?
    #[diesel(sql_type = Bool)]
    pub is_accepted: bool,
    /// The other one; nobody if they hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
}

/// How many stand on a page.
const PAGE: usize = 50;

macro_rules! list {
    ($other:literal, $whose:literal) => {
        concat!(
            "select f.id, f.created_at, f.is_accepted, ",
            "(select ",
            badge!(),
            " from identity.profiles p where p.id = f.", $other, ") as person ",
            "from community.follows f where ", $whose,
            " and ($1::timestamptz is null or (f.created_at, f.id) < ($1, $2)) order by f.created_at desc, f.id desc limit 51"
        )
    };
}

const FOLLOWERS: &str =
    list!("follower_profile_id", "f.followed_profile_id = auth.profile_id() and f.accepted_at is not null");
const FOLLOWING: &str = list!("followed_profile_id", "f.follower_profile_id = auth.profile_id()");
const REQUESTS: &str =
    list!("follower_profile_id", "f.followed_profile_id = auth.profile_id() and f.accepted_at is null");

/// A page of one's own list, the latest first, and where the next one begins.
///
/// # Errors
/// If the database is away.
pub async fn follow_list(
    tx: &ActorTx<'_>,
    list: List,
    after: Option<Cursor>,
) -> StoreResult<(Vec<FollowRow>, Option<Cursor>)> {
    let sql = match list {
        List::Followers => FOLLOWERS,
        List::Following => FOLLOWING,
        List::Requests => REQUESTS,
    };
    let mut rows: Vec<FollowRow> = statement(sql)
        .bind::<Nullable<Timestamptz>, _>(crate::page::at(after.as_ref()))
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?;
    let next = crate::page::cut(&mut rows, PAGE, |row| (row.created_at, row.id));
    Ok((rows, next))
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// The profile behind a handle, if whoever asks may see it; not across a block.
///
/// # Errors
/// `NotFound`.
pub async fn profile_find(tx: &ActorTx<'_>, handle: &str) -> StoreResult<Uuid> {
    let row: Id = statement(
        "select id from identity.profiles where handle = $1 and id <> all ((select auth.blocked_profiles())::uuid[])",
    )
    .bind::<Text, _>(handle)
    .get_result(&mut tx.conn())
    .await?;
    Ok(row.id)
}
