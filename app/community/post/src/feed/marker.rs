//! Where somebody left off reading. Reading moves nothing; a button and a post of one's own do.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Timestamptz, Uuid as SqlUuid};
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// What the button sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MarkerDraft {
    /// Time of the newest post that was shown, in microseconds since 1970.
    at: String,
}

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Timestamptz)]
    last_seen_at: DateTime<Utc>,
}

const FIND: &str = "select m.last_seen_at from community.feed_markers m where m.profile_id = auth.profile_id() and m.feed = 'home'";
/// Two devices: the later mark stays.
const MOVE: &str = "insert into community.feed_markers as m (id, profile_id, feed, last_seen_at) \
  values ($1, auth.profile_id(), 'home', least($2, now())) on conflict (profile_id, feed) do update \
  set last_seen_at = excluded.last_seen_at where m.last_seen_at < excluded.last_seen_at";

/// How far the person has read; nothing if they never said.
///
/// # Errors
/// If the database is away.
pub async fn seen(tx: &ActorTx<'_>) -> StoreResult<Option<DateTime<Utc>>> {
    let found: Option<Seen> = statement(FIND).get_result(&mut tx.conn()).await.optional()?;
    Ok(found.map(|seen| seen.last_seen_at))
}

/// Moves the mark on, never back and never into the future.
///
/// # Errors
/// `Denied` for visitors.
pub async fn move_on(tx: &mut ActorTx<'_>, at: DateTime<Utc>) -> StoreResult<()> {
    statement(MOVE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<Timestamptz, _>(at)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Whoever writes has read.
///
/// # Errors
/// As [`move_on`].
pub async fn seen_now(tx: &mut ActorTx<'_>) -> StoreResult<()> {
    move_on(tx, Utc::now()).await
}

/// `POST /feed/seen`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn mark(cx: Cx, Form(draft): Form<MarkerDraft>) -> Answer {
    cx.person()?;
    if let Some(at) = draft.at.parse().ok().and_then(DateTime::from_timestamp_micros) {
        cx.app.db.as_actor(cx.actor(), async |tx| move_on(tx, at).await).await?;
    }
    Ok(cx.done("/feed", "feed-marked"))
}
