//! The addresses of this part of the portal.

use crate::{apply, attach, case, review};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    let forms = Router::new()
        .route("/apply/{organization}", get(apply::apply_page).post(apply::apply_save))
        .route("/applications/{id}/edit", get(case::case_edit).post(case::case_save))
        .layer(DefaultBodyLimit::max(attach::FORM_BYTES));
    Router::new()
        .route("/apply", get(apply::apply_index))
        .route("/applications", get(case::case_list))
        .route("/applications/{id}", get(case::case_page))
        .route("/applications/{id}/files/{file}", get(attach::file_show))
        .route("/applications/{id}/withdraw", get(case::withdraw_page).post(case::withdraw_save))
        .route("/review/{organization}", get(review::queue_page))
        .route("/review/{organization}/{id}", get(review::file_page))
        .route("/review/{organization}/{id}/claim", post(review::claim_save))
        .route("/review/{organization}/{id}/release", post(review::release_save))
        .route("/review/{organization}/{id}/note", post(review::note_save))
        .route("/review/{organization}/{id}/reopen", post(review::reopen_save))
        .route("/review/{organization}/{id}/decide", post(review::decide_save))
        .merge(forms)
}
