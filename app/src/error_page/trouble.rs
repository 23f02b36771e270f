//! What went wrong, in the few facts that people may know.

use axum::response::Response;
use http::header;
use kernel::{AppError, FieldErrors};
use web::{Cx, Failure};

/// Seconds after which a part that was away is worth another try.
const AWAY: u64 = 10;

/// A failed answer before it is a page or JSON.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// HTTP status.
    pub status: u16,
    /// Finds the entry in the log.
    pub reference: Option<String>,
    /// Seconds to wait.
    pub retry_after: Option<u64>,
    /// Sentences by field.
    pub fields: FieldErrors,
}

impl Trouble {
    /// The trouble of a response, if it has one that is not already a page.
    pub fn of(response: &Response) -> Option<Self> {
        if let Some(Failure(error)) = response.extensions().get::<Failure>() {
            return Some(Self::from(error));
        }
        let status = response.status();
        let failed = status.is_client_error() || status.is_server_error();
        // Refusals of extractors and of the router are bare words; whatever else has a body said it on purpose.
        let bare = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
        (failed && bare).then(|| Self { status: status.as_u16(), ..Self::default() })
    }

    /// The message of the catalogue: `error-{status}-{part}`.
    pub fn words(&self, cx: &Cx, part: &str) -> String {
        let known =
            matches!(self.status, 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503);
        let status = match self.status {
            status if known => status,
            status if status < 500 => 422,
            _ => 500,
        };
        cx.t(&format!("error-{status}-{part}"))
    }
}

impl From<&AppError> for Trouble {
    fn from(error: &AppError) -> Self {
        let mut trouble = Self { status: error.status(), ..Self::default() };
        match error {
            AppError::TooMany { retry_after } => trouble.retry_after = Some((*retry_after).max(1)),
            AppError::Unavailable => trouble.retry_after = Some(AWAY),
            AppError::Internal { reference } => trouble.reference = Some(reference.clone()),
            AppError::Invalid(fields) => trouble.fields = fields.clone(),
            _ => {}
        }
        trouble
    }
}

/// The sign-in page that leads back to `path`.
pub fn sign_in_path(path: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/sign-in?next={next}")
}
