//! How other systems take finished uploads: each once, by its owner, in the transaction that makes what shows it.

use super::append::broken;
use super::bytes::Bytes;
use super::finish::{Finished, finish};
use super::store;
use crate::Storage;
use crate::asset::own_delete;
use db::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use kernel::AssetId;
use uuid::Uuid;
use web::Cx;

/// What became of taking an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The asset is whoever asks' to show. It has the upload's id.
    Asset(AssetId),
    /// There is no such upload of theirs: never, no longer, or it was taken before.
    Gone,
}

/// Takes a finished upload: the second one who tries finds it gone.
///
/// # Errors
/// If the database is away.
pub async fn claim(tx: &mut ActorTx<'_>, upload: Uuid) -> StoreResult<Claim> {
    match store::upload_hold(tx, upload).await {
        Ok(found) if found.is_done() => {}
        Ok(_) | Err(StoreError::NotFound) => return Ok(Claim::Gone),
        Err(error) => return Err(error),
    }
    store::upload_delete(tx, upload).await?;
    Ok(Claim::Asset(AssetId(upload)))
}

/// Takes all of them that are finished and whoever asks'; others, such as those that were taken before, are left alone.
///
/// # Errors
/// If the database is away.
pub async fn claim_all(tx: &mut ActorTx<'_>, uploads: &[Uuid]) -> StoreResult<()> {
    if uploads.is_empty() { Ok(()) } else { store::uploads_take(tx, uploads).await }
}

/// Throws an upload away, with the asset that it became.
///
/// # Errors
/// `NotFound` where it is gone, or was taken.
pub async fn discard(tx: &mut ActorTx<'_>, upload: Uuid) -> StoreResult<()> {
    let found = store::upload_hold(tx, upload).await?;
    store::upload_delete(tx, upload).await?;
    if found.is_done() { own_delete(tx, &[upload]).await } else { Ok(()) }
}

/// Before [`claim`]: the upload's file name, or a sentence why it cannot be taken; `None` where there is none. What has all
/// its bytes and was interrupted then (the server was started anew) is finished here.
///
/// # Errors
/// If disk or database are away.
pub async fn whole(cx: &Cx, upload: Uuid) -> StoreResult<Option<(String, Result<(), String>)>> {
    let find =
        async || cx.app.db.read_newest(cx.actor(), async |tx| store::upload_find(tx, upload).await).await;
    let mut found = match find().await {
        Ok(found) => found,
        Err(StoreError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let name = found.file_name.clone();
    if found.is_open() && found.is_whole() {
        let storage = Storage::local(&*cx.app.settings.storage);
        let Some(bytes) = Bytes::hold(&storage, upload).await.map_err(broken)? else {
            return Ok(Some((name, Err(cx.t("media-upload-busy")))));
        };
        // Whoever held it until now may have finished it.
        found = find().await?;
        if found.is_open() && bytes.count().await.map_err(broken)? == found.byte_size {
            let words = match finish(cx, &found, bytes).await? {
                Finished::Asset => Ok(()),
                Finished::Refused(words) => Err(words),
            };
            return Ok(Some((name, words)));
        }
    }
    let words = if found.is_done() {
        Ok(())
    } else if found.is_open() {
        Err(cx.t("media-upload-half"))
    } else {
        Err(found.error.unwrap_or_else(|| cx.t("media-upload-over")))
    };
    Ok(Some((name, words)))
}

/// An upload that can be taken.
#[derive(Clone, Debug, QueryableByName)]
pub struct Waiting {
    /// The upload, and its asset.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What the file is called.
    #[diesel(sql_type = Text)]
    pub name: String,
}

const WAITING: &str = "select id, file_name as name from media.uploads \
  where id = any ($1) and owner_profile_id = auth.profile_id() and status in ('open', 'uploading', 'assembling', 'completed') \
    and expires_at > now() order by created_at, id";

/// Those of them that are whoever asks' and not taken yet.
///
/// # Errors
/// If the database is away.
pub async fn waiting(tx: &ActorTx<'_>, uploads: &[Uuid]) -> StoreResult<Vec<Waiting>> {
    if uploads.is_empty() {
        return Ok(Vec::new());
    }
    Ok(statement(WAITING).bind::<Array<SqlUuid>, _>(uploads.to_vec()).load(&mut tx.conn()).await?)
}
