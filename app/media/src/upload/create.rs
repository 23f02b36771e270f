//! `POST /media/uploads`: a file is announced.

use super::protocol::{self, LENGTH, Said, answer, counted, sentence};
use super::store::{self, MOST, Upload};
use crate::asset::intake;
use crate::moving::{Most, too_large};
use crate::reading;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::AppError;
use picture::{MAX_BYTES, Refusal};
use uuid::Uuid;
use web::{Answer, Cx};

/// Begins an upload of `Upload-Length` bytes; `Location` says where they go.
///
/// # Errors
/// If the database is away. Everything else is an answer of the protocol.
pub(crate) async fn upload_create(cx: Cx, headers: HeaderMap) -> Answer {
    if cx.session.is_none() {
        return Ok(protocol::visitor(&cx));
    }
    if let Some(refused) = protocol::other_version(&headers) {
        return Ok(refused);
    }
    let (Some(size), Some(said)) = (counted(&headers, &LENGTH), Said::read(&headers)) else {
        return Ok(answer(StatusCode::BAD_REQUEST));
    };
    if let Some(refused) = wrong_size(&cx, size, said.kind.as_deref()) {
        return Ok(refused);
    }
    let begun = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let room = store::room(tx).await?;
            if room.is_full {
                return Ok(Err("media-upload-room"));
            }
            if room.waiting >= MOST {
                return Ok(Err("media-upload-many"));
            }
            Ok(Ok(store::upload_create(tx, Uuid::now_v7(), &said, size).await?))
        })
        .await?;
    Ok(match begun {
        Ok(upload) => created(&upload),
        Err(word @ "media-upload-room") => sentence(StatusCode::INSUFFICIENT_STORAGE, &cx.t(word)),
        Err(word) => sentence(StatusCode::TOO_MANY_REQUESTS, &cx.t(word)),
    })
}

/// What the sender takes the file for only decides which limit is told now; the bytes are asked at the end.
fn wrong_size(cx: &Cx, size: i64, kind: Option<&str>) -> Option<Response> {
    let words = |refused| match refused {
        AppError::Invalid(errors) => errors.get("file").unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    if size == 0 {
        let refused = intake::refused(Refusal::Empty, cx.locale);
        return Some(sentence(StatusCode::UNPROCESSABLE_ENTITY, &words(refused)));
    }
    let size = u64::try_from(size).unwrap_or_default();
    let beyond = |most: u64| (size > most).then_some(most);
    let refused = match kind.and_then(|kind| kind.split_once('/')).map(|(kind, _)| kind) {
        Some(kind @ ("video" | "audio")) => {
            let is_audio = kind == "audio";
            let most = beyond(Most::of(&cx.app.settings).bytes(is_audio))?;
            too_large(is_audio, most, cx.locale)
        }
        _ if kind == Some(reading::CONTENT_TYPE) => {
            reading::too_large(beyond(cx.app.settings.document_bytes)?, cx.locale)
        }
        _ => {
            beyond(u64::try_from(MAX_BYTES).unwrap_or(u64::MAX))?;
            intake::refused(Refusal::TooManyBytes, cx.locale)
        }
    };
    Some(sentence(StatusCode::PAYLOAD_TOO_LARGE, &words(refused)))
}

fn created(upload: &Upload) -> Response {
    let mut response = protocol::until(answer(StatusCode::CREATED), upload.expires_at);
    if let Ok(place) = HeaderValue::from_str(&format!("/media/uploads/{}", upload.id)) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    response
}
