//! What Markdown will look like, for the editor's preview.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::response::IntoResponse;
use http::header;
use kernel::{AppError, SafeHtml};
use ui::markdown::PREVIEW_LIMIT;
use web::{Answer, Cx};

/// Takes Markdown as plain text, answers sanitised HTML. Only for signed-in people: nobody else writes here.
///
/// # Errors
/// `Unauthenticated` for visitors; `Invalid` for more than [`PREVIEW_LIMIT`] bytes and for what is no UTF-8.
pub async fn preview(cx: Cx, body: Result<Bytes, BytesRejection>) -> Answer {
    cx.person()?;
    let refused = || AppError::field("text", cx.t("markdown-failed"));
    let body = body.map_err(|_| refused())?;
    let text =
        std::str::from_utf8(&body).ok().filter(|text| text.len() <= PREVIEW_LIMIT).ok_or_else(refused)?;
    let html = SafeHtml::from_markdown(text, 1).into_string();
    Ok(([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
}
