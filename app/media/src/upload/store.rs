//! Rows of uploads. Only the person who sends a file finds its row here.

use super::protocol::Said;
use crate::asset::own_delete;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// Files of one person that may be on their way, or wait to be used, at once.
pub(super) const MOST: i64 = 60;

/// An upload.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Upload {
    /// The row, and the asset that it becomes.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What the file is called.
    #[diesel(sql_type = Text)]
    pub file_name: String,
    /// Bytes of the whole.
    #[diesel(sql_type = BigInt)]
    pub byte_size: i64,
    /// Bytes that outlive a crash.
    #[diesel(sql_type = BigInt)]
    pub received_bytes: i64,
    /// Where it stands.
    #[diesel(sql_type = Text)]
    pub status: String,
    /// Why it failed.
    #[diesel(sql_type = Nullable<Text>)]
    pub error: Option<String>,
    /// When it is thrown away.
    #[diesel(sql_type = Timestamptz)]
    pub expires_at: DateTime<Utc>,
    /// Is that past?
    #[diesel(sql_type = Bool)]
    pub is_over: bool,
}

impl Upload {
    /// Is it an asset?
    pub(super) fn is_done(&self) -> bool {
        self.status == "completed"
    }

    /// May it still be gone on with?
    pub(super) fn is_open(&self) -> bool {
        !self.is_over && matches!(self.status.as_str(), "open" | "uploading" | "assembling")
    }

    /// Are all bytes there?
    pub(super) fn is_whole(&self) -> bool {
        self.received_bytes >= self.byte_size
    }
}

const FIND: &str = "select id, file_name, byte_size, received_bytes, status, error, expires_at, expires_at <= now() as is_over \
  from media.uploads where id = $1 and owner_profile_id = auth.profile_id()";
const HOLD: &str = "select id, file_name, byte_size, received_bytes, status, error, expires_at, expires_at <= now() as is_over \
  from media.uploads where id = $1 and owner_profile_id = auth.profile_id() for update";

/// One's own upload.
///
/// # Errors
/// `NotFound`, also for somebody else's.
pub(super) async fn upload_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Upload> {
    Ok(statement(FIND).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

/// One's own upload; nobody else changes it until the transaction ends.
///
/// # Errors
/// As [`upload_find`].
pub(super) async fn upload_hold(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Upload> {
    Ok(statement(HOLD).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

/// May somebody begin one more?
#[derive(Clone, Copy, Debug, QueryableByName)]
pub(super) struct Room {
    /// Files that are on their way or wait to be used.
    #[diesel(sql_type = BigInt)]
    pub waiting: i64,
    /// Is the person's quota used up?
    #[diesel(sql_type = Bool)]
    pub is_full: bool,
}

const ONE_AT_A_TIME: &str =
    "select pg_advisory_xact_lock(hashtextextended('uploads' || auth.profile_id()::text, 0))";
const ROOM: &str = "select (select count(*) from media.uploads u where u.owner_profile_id = auth.profile_id() \
      and u.status not in ('failed', 'aborted', 'expired') and u.expires_at > now()) as waiting, \
    coalesce((select q.used_bytes >= q.max_bytes or q.used_files >= q.max_files from media.quotas q \
      where q.owner_profile_id = auth.profile_id()), false) as is_full";

/// How much is there. Whoever asks at the same time waits, so that two do not take the last place.
///
/// # Errors
/// If the database is away.
pub(super) async fn room(tx: &mut ActorTx<'_>) -> StoreResult<Room> {
    statement(ONE_AT_A_TIME).execute(&mut tx.conn()).await?;
    Ok(statement(ROOM).get_result(&mut tx.conn()).await?)
}

const CREATE: &str = "insert into media.uploads \
    (id, owner_profile_id, created_by_id, file_name, content_type, relative_path, byte_size) \
  values ($1, auth.profile_id(), auth.user_id(), $2, $3, $4, $5)";

/// Begins one.
///
/// # Errors
/// `Denied` for visitors.
pub(super) async fn upload_create(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    said: &Said,
    size: i64,
) -> StoreResult<Upload> {
    statement(CREATE)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(&said.name)
        .bind::<Nullable<Text>, _>(said.kind.as_deref())
        .bind::<Nullable<Text>, _>(said.path.as_deref())
        .bind::<BigInt, _>(size)
        .execute(&mut tx.conn())
        .await?;
    upload_find(tx, id).await
}

// Bytes come one after the other, so what has come is one part that grows; triggers count it in the upload.
const NOTE: &str = "insert into media.upload_parts (id, upload_id, part_number, byte_offset, byte_size) values ($2, $1, 1, 0, $3) \
  on conflict (upload_id, part_number) do update set byte_size = excluded.byte_size, received_at = now()";
const NOTHING: &str = "delete from media.upload_parts where upload_id = $1";

/// Notes that so many bytes are safe.
///
/// # Errors
/// `Denied` or `Constraint` where the upload is gone.
pub(super) async fn upload_note(tx: &mut ActorTx<'_>, id: Uuid, bytes: i64) -> StoreResult<()> {
    if bytes == 0 {
        statement(NOTHING).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
        return Ok(());
    }
    statement(NOTE)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<BigInt, _>(bytes)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const ASSEMBLE: &str =
    "update media.uploads set status = 'assembling' where id = $1 and status = 'uploading'";

/// All bytes are there; now they are looked at.
///
/// # Errors
/// If the database is away.
pub(super) async fn upload_assemble(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement(ASSEMBLE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    Ok(())
}

const FAIL: &str =
    "update media.uploads set status = 'failed', error = $2 where id = $1 and status = 'assembling'";

/// The file is not taken, and why.
///
/// # Errors
/// If the database is away.
pub(super) async fn upload_fail(tx: &mut ActorTx<'_>, id: Uuid, why: &str) -> StoreResult<()> {
    statement(FAIL).bind::<SqlUuid, _>(id).bind::<Text, _>(why).execute(&mut tx.conn()).await?;
    Ok(())
}

const COMPLETE: &str = "update media.uploads u set status = 'completed', completed_at = now(), asset_id = a.id, file_id = a.file_id \
  from media.assets a where u.id = $1 and u.status = 'assembling' and a.id = u.id and a.owner_profile_id = u.owner_profile_id";

/// It has become the asset with its id.
///
/// # Errors
/// `NotFound` where it is gone.
pub(super) async fn upload_complete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    match statement(COMPLETE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

const TAKE: &str = "delete from media.uploads where id = any ($1) and owner_profile_id = auth.profile_id() and status = 'completed'";

/// Ends those of one's own that are assets; the assets stay.
///
/// # Errors
/// If the database is away.
pub(super) async fn uploads_take(tx: &mut ActorTx<'_>, ids: &[Uuid]) -> StoreResult<()> {
    statement(TAKE).bind::<Array<SqlUuid>, _>(ids.to_vec()).execute(&mut tx.conn()).await?;
    Ok(())
}

const DELETE: &str = "delete from media.uploads where id = $1 and owner_profile_id = auth.profile_id()";

/// Ends it. The asset, if there is one, stays.
///
/// # Errors
/// `NotFound` where it is gone.
pub(super) async fn upload_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    match statement(DELETE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

#[derive(QueryableByName)]
struct Gone {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    asset: Option<Uuid>,
}

const OVER: &str = "delete from media.uploads u where u.id in ( \
    select x.id from media.uploads x where x.owner_profile_id is not null and x.expires_at <= now() order by x.expires_at limit $1) \
  returning u.asset_id as asset";

/// Deletes people's uploads that are over, with the assets that they became and nobody used; says how many. As the system.
///
/// # Errors
/// If the database is away.
pub(super) async fn uploads_end(tx: &mut ActorTx<'_>, most: i32) -> StoreResult<usize> {
    let gone: Vec<Gone> = statement(OVER).bind::<Integer, _>(most).load(&mut tx.conn()).await?;
    let assets: Vec<Uuid> = gone.iter().filter_map(|row| row.asset).collect();
    own_delete(tx, &assets).await?;
    Ok(gone.len())
}

#[derive(QueryableByName)]
struct Needed {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const NEEDED: &str = "select id from media.uploads where id = any ($1) and status in ('open', 'uploading', 'paused', 'assembling')";

/// Those of them that may still be gone on with. As the system.
///
/// # Errors
/// If the database is away.
pub(super) async fn uploads_needed(tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Needed> =
        statement(NEEDED).bind::<Array<SqlUuid>, _>(ids.to_vec()).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
