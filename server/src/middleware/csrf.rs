//! Forms of other sites cannot act here: changes must come from our own pages (`Sec-Fetch-Site`, else `Origin`).
//! Requests without either header come from no browser and carry no cookie that a stranger could borrow.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use kernel::AppError;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use web::Failure;

type Refuse = fn(ProtectionError) -> Response<Body>;

/// The layer. Hosts of sites on their own domains are their own origin. Requests to the API are looked at by the API itself
/// (`api::gate`): there, a token of the program's own is as good as a page of ours.
pub fn layer() -> CsrfLayer<Refuse> {
    CsrfLayer::new()
        .with_insecure_bypass(|_, uri| uri.path().starts_with("/api/v1/"))
        .with_rejection_response(refuse as Refuse)
}

fn refuse(error: ProtectionError) -> Response<Body> {
    tracing::info!(cause = %error, "a change from another site was refused");
    Failure(AppError::Forbidden).into_response()
}
