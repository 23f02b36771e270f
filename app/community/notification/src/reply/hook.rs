//! `/hooks/mail`: where a mail server that cannot run a command hands in mails, as they are.

use super::receive::{Intake, LARGEST, Receipt, mail_receive};
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use kernel::AppError;
use web::{Answer, App, Secret};

/// `POST /hooks/mail` with a mail as `message/rfc822` and `Authorization: Bearer {secret}`.
///
/// 204 when it is done with, 422 where nobody has the address or it is no mail, 503 when the same mail shall come again.
///
/// # Errors
/// `NotFound` where this is switched off; `Unauthenticated` without the secret; 413 and 415 for what is too large or
/// something else; `Unavailable` for later.
pub async fn mail_create(State(app): State<App>, request: Request) -> Answer {
    let settings = &app.settings;
    let address = settings.reply_address.as_deref();
    let intake = address.and_then(|address| Intake::new(app.db.clone(), address, &settings.origin));
    let (intake, secret) = intake.zip(settings.mail_hook_secret.as_ref()).ok_or(AppError::NotFound)?;
    let (head, body) = request.into_parts();
    if !knows(&app, secret, &head.headers) {
        return Err(AppError::Unauthenticated.into());
    }
    if !is_mail(&head.headers) {
        return Ok(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
    }
    let Ok(raw) = to_bytes(body, LARGEST).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    answer(mail_receive(&intake, raw.to_vec()).await)
}

fn answer(receipt: Receipt) -> Result<Response, web::Failure> {
    match receipt {
        Receipt::Taken => Ok(StatusCode::NO_CONTENT.into_response()),
        Receipt::Unknown | Receipt::Unreadable => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
        Receipt::TooLarge => Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response()),
        Receipt::Later => Err(AppError::Unavailable.into()),
    }
}

/// Both are signed and the signatures compared, which takes the same time for every wrong secret.
fn knows(app: &App, secret: &Secret, headers: &HeaderMap) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(given) = given.and_then(|value| value.strip_prefix("Bearer ")) else { return false };
    let (key, what) = (&app.settings.secret_key, b"hooks/mail ".as_slice());
    key.sign(&[what, secret.reveal().as_bytes()])
        .is_ok_and(|right| key.has_signed(&[what, given.as_bytes()], &right))
}

fn is_mail(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("message/rfc822")
}
