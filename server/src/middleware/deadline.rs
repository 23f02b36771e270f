//! No request takes for ever.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header;
use kernel::AppError;
use std::time::Duration;
use web::Failure;

/// For pages and forms. The database gives up after 15 seconds.
const USUAL: Duration = Duration::from_secs(30);
/// For files, which arrive as fast as the sender's line allows.
const FILES: Duration = Duration::from_secs(30 * 60);

/// Answers 503 when the handler is not ready in time. Bodies of answers may take longer (downloads, live events).
pub async fn limit(request: Request, next: Next) -> Response {
    let time = if brings_files(&request) { FILES } else { USUAL };
    match tokio::time::timeout(time, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::warn!(seconds = time.as_secs(), "a request ran out of time");
            Failure(AppError::Unavailable).into_response()
        }
    }
}

fn brings_files(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    kind.starts_with(b"multipart/form-data") || kind.starts_with(b"application/offset+octet-stream")
}
