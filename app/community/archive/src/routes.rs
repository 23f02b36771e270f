//! The addresses of this part of the portal.

use crate::data::data;
use crate::export::page::{archive_ask, archive_get};
use crate::import::page::import_create;
use crate::import::preview::{import_look, import_take};
use crate::import::receive::FORM_BYTES;
use crate::leave::ask::leave_create;
use crate::leave::keep::{keep, keep_ask, keep_by_link};
use crate::leave::page::leave_show;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/settings/data", get(data).post(archive_ask))
        .route("/settings/data/import", post(import_create).layer(DefaultBodyLimit::max(FORM_BYTES)))
        .route("/settings/data/import/{id}", get(import_look).post(import_take))
        .route("/settings/data/leave", get(leave_show).post(leave_create))
        .route("/settings/data/leave/keep", post(keep))
        .route("/settings/data/leave/{token}", get(keep_ask).post(keep_by_link))
        .route("/settings/data/{id}", get(archive_get))
}
