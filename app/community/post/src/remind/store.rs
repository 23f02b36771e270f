//! Reminders stand with what a person keeps.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

const SET: &str = "insert into community.bookmarks as b (id, organization_id, profile_id, subject_type, subject_id, remind_at) \
  select $1, p.organization_id, auth.profile_id(), 'posts', p.id, $3 from community.posts p where p.id = $2 and p.deleted_at is null \
  on conflict (profile_id, subject_type, subject_id) do update set remind_at = excluded.remind_at, reminded_at = null \
   where b.remind_at is distinct from excluded.remind_at or b.reminded_at is not null";
const FORGET: &str = "update community.bookmarks b set remind_at = null, reminded_at = null \
  where b.profile_id = auth.profile_id() and b.subject_type = 'posts' and b.subject_id = $1 and b.remind_at is not null";

/// Keeps a post, and reminds of it at this moment.
///
/// # Errors
/// If the database is away.
pub async fn remind(tx: &mut ActorTx<'_>, post: Uuid, at: DateTime<Utc>) -> StoreResult<()> {
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(post)
        .bind::<Timestamptz, _>(at)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Reminds of a post no more; it stays kept.
///
/// # Errors
/// If the database is away.
pub async fn forget(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    statement(FORGET).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}
