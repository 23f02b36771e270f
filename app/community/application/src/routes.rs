//! The addresses of this part of the portal.

use crate::{apply, case, review};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/apply", get(apply::apply_index))
        .route("/apply/{organization}", get(apply::apply_page).post(apply::apply_save))
        .route("/applications", get(case::case_list))
        .route("/applications/{id}", get(case::case_page))
        .route("/applications/{id}/edit", get(case::case_edit).post(case::case_save))
        .route("/applications/{id}/withdraw", get(case::withdraw_page).post(case::withdraw_save))
        .route("/review/{organization}", get(review::queue_page))
        .route("/review/{organization}/{id}", get(review::file_page))
        .route("/review/{organization}/{id}/claim", post(review::claim_save))
        .route("/review/{organization}/{id}/release", post(review::release_save))
        .route("/review/{organization}/{id}/note", post(review::note_save))
        .route("/review/{organization}/{id}/decide", post(review::decide_save))
}
