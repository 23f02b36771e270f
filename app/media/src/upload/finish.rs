//! The last byte is there: the file is looked at, loses what the camera noted, and becomes an asset.

use super::append::broken;
use super::bytes::Bytes;
use super::store::{self, Upload};
use crate::Storage;
use crate::asset::{OwnPicture, Ready, Visibility, is_full};
use db::{StoreError, StoreResult};
use kernel::{AppError, AssetId};
use web::Cx;

/// What came of it.
pub(super) enum Finished {
    /// The asset has the upload's id; nobody else sees it.
    Asset,
    /// The file is not taken, and why.
    Refused(String),
}

/// Finishes a whole upload. What a crash leaves half done is done again: the asset's id is always the same.
///
/// # Errors
/// If disk or database are away; then the upload waits as it is.
pub(super) async fn finish(cx: &Cx, upload: &Upload, bytes: Bytes) -> StoreResult<Finished> {
    let (db, id) = (&cx.app.db, upload.id);
    db.as_actor(cx.actor(), async |tx| store::upload_assemble(tx, id).await).await?;
    let made = match Ready::of_file(cx, bytes.path().to_owned()).await {
        Ok(ready) => keep(cx, upload, &ready).await?,
        Err(StoreError::App(AppError::Invalid(errors))) => {
            Err(errors.get("file").unwrap_or_default().to_owned())
        }
        Err(error) => return Err(error),
    };
    if let Err(words) = &made {
        db.as_actor(cx.actor(), async |tx| store::upload_fail(tx, id, words).await).await?;
    }
    bytes.remove().await.map_err(broken)?;
    Ok(made.map_or_else(Finished::Refused, |()| Finished::Asset))
}

/// Files first, then all rows together; a sentence where there is no room.
async fn keep(cx: &Cx, upload: &Upload, ready: &Ready) -> StoreResult<Result<(), String>> {
    ready.keep(&Storage::local(&*cx.app.settings.storage)).await?;
    let stem = upload.file_name.rsplit_once('.').map_or(upload.file_name.as_str(), |(stem, _)| stem);
    let name: String = if stem.is_empty() { &upload.file_name } else { stem }.chars().take(200).collect();
    let own = OwnPicture { id: AssetId(upload.id), name: &name, alt: "", visibility: Visibility::Private };
    let made = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            ready.create(tx, &own).await?;
            store::upload_complete(tx, upload.id).await
        })
        .await;
    match made {
        Ok(()) => Ok(Ok(())),
        Err(error) if is_full(&error) => Ok(Err(cx.t("media-upload-room"))),
        Err(error) => Err(error),
    }
}
