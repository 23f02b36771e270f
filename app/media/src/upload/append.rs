//! `PATCH /media/uploads/{id}`: bytes come. What has come stays, also when the line breaks off in the middle.

use super::bytes::Bytes;
use super::checksum::{Sum, mismatch};
use super::finish::{Finished, finish};
use super::protocol::{self, OFFSET, answer, counted, number, sentence};
use super::store::{self, Upload};
use crate::Storage;
use axum::body::{Body, HttpBody};
use axum::extract::Path;
use axum::response::Response;
use db::{StoreError, StoreResult, to_end};
use futures::StreamExt;
use http::{HeaderMap, StatusCode, header};
use std::time::Duration;
use uuid::Uuid;
use web::{Answer, Cx};

/// After so many bytes the row learns how far they are; a crash of the server costs no more than these.
const STRIDE: i64 = 1 << 20;
/// A line on which nothing comes for so long is given up, so that its sender can come by another one.
const PATIENCE: Duration = Duration::from_secs(20);

/// What became of a request.
enum Outcome {
    /// So many bytes are there.
    There(Upload),
    /// Somebody else is writing.
    Held,
    /// The sender means another place.
    Elsewhere(i64),
    /// It cannot be gone on with.
    Over,
    /// More came than was announced.
    TooLong,
    /// What came is not what the sender says it is; nothing of it is kept.
    Mixed,
    /// The file is not taken, and why.
    Refused(String),
}

/// Appends the body at `Upload-Offset`. With the last byte the file becomes the person's asset.
///
/// # Errors
/// `NotFound`, also for somebody else's upload; if disk or database are away.
pub(crate) async fn upload_append(cx: Cx, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Answer {
    if cx.session.is_none() {
        return Ok(protocol::visitor(&cx));
    }
    let id = Uuid::try_parse(&id).map_err(|_| StoreError::NotFound)?;
    cx.app.db.read_newest(cx.actor(), async |tx| store::upload_find(tx, id).await).await?;
    if let Some(refused) = protocol::other_version(&headers) {
        return Ok(refused);
    }
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != "application/offset+octet-stream") {
        return Ok(answer(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let Some(offset) = counted(&headers, &OFFSET) else {
        return Ok(answer(StatusCode::BAD_REQUEST));
    };
    let sum = match Sum::read(&headers) {
        Ok(sum) => sum,
        Err(status) => return Ok(answer(status)),
    };
    // Whoever sends may go away at any moment; what came is kept all the same.
    let done = to_end(async move { append(&cx, id, offset, (body, sum)).await }).await?;
    Ok(spoken(done))
}

fn spoken(outcome: Outcome) -> Response {
    match outcome {
        Outcome::There(upload) => {
            let response = number(answer(StatusCode::NO_CONTENT), OFFSET, upload.received_bytes);
            protocol::until(response, upload.expires_at)
        }
        Outcome::Held => answer(StatusCode::LOCKED),
        Outcome::Elsewhere(at) => number(answer(StatusCode::CONFLICT), OFFSET, at),
        Outcome::Over => answer(StatusCode::GONE),
        Outcome::TooLong => answer(StatusCode::PAYLOAD_TOO_LARGE),
        Outcome::Mixed => answer(mismatch()),
        Outcome::Refused(words) => sentence(StatusCode::UNPROCESSABLE_ENTITY, &words),
    }
}

async fn append(cx: &Cx, id: Uuid, offset: i64, (body, sum): (Body, Option<Sum>)) -> StoreResult<Outcome> {
    let storage = Storage::local(&*cx.app.settings.storage);
    let Some(mut bytes) = Bytes::hold(&storage, id).await.map_err(broken)? else {
        return Ok(Outcome::Held);
    };
    let mut upload = match begin(cx, id, &bytes).await {
        Ok(upload) if upload.is_open() => upload,
        // It has ended: its bytes are gone, or of no use any more, and so is the empty file in their place.
        ended @ (Ok(_) | Err(StoreError::NotFound)) => {
            bytes.remove().await.map_err(broken)?;
            return ended.map(|_| Outcome::Over);
        }
        Err(error) => return Err(error),
    };
    if offset != upload.received_bytes {
        return Ok(Outcome::Elsewhere(upload.received_bytes));
    }
    let room = upload.byte_size.saturating_sub(offset);
    if HttpBody::size_hint(&body)
        .exact()
        .is_some_and(|size| i64::try_from(size).map_or(true, |size| size > room))
    {
        return Ok(Outcome::TooLong);
    }
    bytes.cut(offset).await.map_err(broken)?;
    match pour(cx, &mut upload, &mut bytes, (body, sum)).await? {
        Poured::TooLong => Ok(Outcome::TooLong),
        Poured::Mixed => Ok(Outcome::Mixed),
        Poured::Kept if upload.is_whole() => Ok(match finish(cx, &upload, bytes).await? {
            Finished::Asset => Outcome::There(upload),
            Finished::Refused(words) => Outcome::Refused(words),
        }),
        Poured::Kept => Ok(Outcome::There(upload)),
    }
}

/// Row and file agree from here on: after a crash the smaller number is right.
async fn begin(cx: &Cx, id: Uuid, bytes: &Bytes) -> StoreResult<Upload> {
    let there = bytes.count().await.map_err(broken)?;
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            let mut upload = store::upload_hold(tx, id).await?;
            if upload.is_open() && there < upload.received_bytes {
                store::upload_note(tx, id, there).await?;
                upload.received_bytes = there;
            }
            Ok(upload)
        })
        .await
}

/// How what came is dealt with.
enum Poured {
    /// It is safe.
    Kept,
    /// It was more than was announced.
    TooLong,
    /// It is not what the sender says, and gone.
    Mixed,
}

/// Writes what comes, until nothing comes any more. With a checksum all of it is kept or nothing: of a part that nobody has
/// checked the row knows nothing, so that it is sent again after a crash, too.
async fn pour(
    cx: &Cx,
    upload: &mut Upload,
    bytes: &mut Bytes,
    (body, mut sum): (Body, Option<Sum>),
) -> StoreResult<Poured> {
    let mut stream = body.into_data_stream();
    let begin = upload.received_bytes;
    let (mut at, mut fits) = (begin, true);
    // A line that broke off is an end like any other.
    while let Ok(Some(Ok(chunk))) = tokio::time::timeout(PATIENCE, stream.next()).await {
        let size = i64::try_from(chunk.len()).unwrap_or(i64::MAX);
        fits = at.saturating_add(size) <= upload.byte_size;
        if !fits {
            break;
        }
        bytes.add(&chunk).await.map_err(broken)?;
        at += size;
        if let Some(sum) = &mut sum {
            sum.add(&chunk);
        } else if at - upload.received_bytes >= STRIDE {
            note(cx, upload, bytes, at).await?;
        }
    }
    if sum.is_some_and(|sum| !fits || !sum.adds_up()) {
        bytes.cut(begin).await.map_err(broken)?;
        return Ok(if fits { Poured::Mixed } else { Poured::TooLong });
    }
    if at > upload.received_bytes {
        note(cx, upload, bytes, at).await?;
    }
    Ok(if fits { Poured::Kept } else { Poured::TooLong })
}

/// First the disk, then the row.
async fn note(cx: &Cx, upload: &mut Upload, bytes: &mut Bytes, at: i64) -> StoreResult<()> {
    bytes.settle().await.map_err(broken)?;
    let id = upload.id;
    cx.app.db.as_actor(cx.actor(), async |tx| store::upload_note(tx, id, at).await).await?;
    upload.received_bytes = at;
    Ok(())
}

/// The disk's fault is ours.
pub(super) fn broken(error: std::io::Error) -> StoreError {
    StoreError::Other(error.into())
}
