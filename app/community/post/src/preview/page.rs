//! `/posts/previews/{id}/{key}.webp`: the picture of a preview, for whoever sees the preview.

use super::store;
use axum::extract::Path;
use axum::response::IntoResponse;
use http::{HeaderMap, StatusCode, header};
use kernel::AppError;
use uuid::Uuid;
use web::{Answer, Cx};

/// The address names the bytes. A day, because who sees them is decided anew each time that they are asked for.
const KEPT: &str = "private, max-age=86400, immutable";

/// `GET /posts/previews/{id}/{key}.webp`.
///
/// # Errors
/// `NotFound` for what does not exist and for what whoever asks does not see.
pub async fn picture(cx: Cx, Path((id, file)): Path<(Uuid, String)>, headers: HeaderMap) -> Answer {
    let key = file.strip_suffix(".webp").ok_or(AppError::NotFound)?;
    let tag = format!("\"{key}\"");
    let is_known = media::knows(&headers, &tag);
    let bytes = cx.app.db.read(cx.actor(), async |tx| store::picture(tx, id, key, is_known).await).await?;
    let mut response = match bytes {
        Some(bytes) => ([(header::CONTENT_TYPE, "image/webp")], bytes).into_response(),
        None => StatusCode::NOT_MODIFIED.into_response(),
    };
    media::mark(&mut response, (&tag, KEPT, media::ALONE));
    Ok(response)
}
