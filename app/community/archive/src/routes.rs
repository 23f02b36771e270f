//! The addresses of this part of the portal.

use crate::export::page::{archive_ask, archive_get, data};
use axum::Router;
use axum::routing::get;
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/settings/data", get(data).post(archive_ask))
        .route("/settings/data/{id}", get(archive_get))
}
