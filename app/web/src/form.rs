//! Forms sent by `<form method="post">`.

use crate::Failure;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::{HeaderMap, header};
use kernel::AppError;
use serde::de::DeserializeOwned;

/// A URL-encoded form. Drafts take every field as text with `#[serde(default)]`, so that what was typed can be shown
/// again with sentences beside it; a body that is no form at all is refused.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let refuse = || Failure(AppError::field("", "The form could not be read."));
        let body = Bytes::from_request(request, state).await.map_err(|_| refuse())?;
        serde_urlencoded::from_bytes(&body).map(Self).map_err(|_| refuse())
    }
}

/// Does the body have files in it, or could it? Then `Multipart` reads it, else [`Form`].
pub fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    kind.starts_with(b"multipart/form-data")
}
