//! `HEAD` and `DELETE /media/uploads/{id}`: how far it is; it is not wanted any more.

use super::append::broken;
use super::bytes::{self, Bytes};
use super::protocol::{self, LENGTH, OFFSET, answer, number};
use super::store;
use crate::Storage;
use axum::extract::Path;
use db::StoreError;
use http::{HeaderMap, StatusCode};
use uuid::Uuid;
use web::{Answer, Cx};

/// Where to go on. `HEAD`, which arrives as `GET` because pages are made for both.
///
/// # Errors
/// `NotFound`, also for somebody else's upload.
pub(crate) async fn upload_state(cx: Cx, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    if cx.session.is_none() {
        return Ok(protocol::visitor(&cx));
    }
    let id = Uuid::try_parse(&id).map_err(|_| StoreError::NotFound)?;
    let upload = cx.app.db.read_newest(cx.actor(), async |tx| store::upload_find(tx, id).await).await?;
    if let Some(refused) = protocol::other_version(&headers) {
        return Ok(refused);
    }
    if !upload.is_open() && !upload.is_done() {
        return Ok(answer(StatusCode::GONE));
    }
    let at = if upload.is_done() {
        upload.byte_size
    } else {
        let storage = Storage::local(&*cx.app.settings.storage);
        bytes::count(&storage, id).await.map_err(broken)?.min(upload.received_bytes)
    };
    let response = number(number(answer(StatusCode::OK), OFFSET, at), LENGTH, upload.byte_size);
    Ok(protocol::until(response, upload.expires_at))
}

/// Ends it, with its bytes and with the asset that nobody has used yet.
///
/// # Errors
/// As [`upload_state`].
pub(crate) async fn upload_remove(cx: Cx, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    if cx.session.is_none() {
        return Ok(protocol::visitor(&cx));
    }
    let id = Uuid::try_parse(&id).map_err(|_| StoreError::NotFound)?;
    cx.app.db.read_newest(cx.actor(), async |tx| store::upload_find(tx, id).await).await?;
    if let Some(refused) = protocol::other_version(&headers) {
        return Ok(refused);
    }
    let storage = Storage::local(&*cx.app.settings.storage);
    let Some(held) = Bytes::hold(&storage, id).await.map_err(broken)? else {
        return Ok(answer(StatusCode::LOCKED));
    };
    let ended = cx.app.db.as_actor(cx.actor(), async |tx| super::discard(tx, id).await).await;
    held.remove().await.map_err(broken)?;
    ended?;
    Ok(answer(StatusCode::NO_CONTENT))
}
