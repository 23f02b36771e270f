//! Every address of this system.

use crate::asset::{edit, page, upload};
use crate::serve::{self, PublicKeys};
use crate::upload as tus;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::{Extension, Router};
use web::App;

/// A form may carry one picture of [`picture::MAX_BYTES`] and its words.
const FORM_BYTES: usize = 20 * 1024 * 1024;

/// Every address of this system.
pub fn routes() -> Router<App> {
    let uploads = Router::new()
        .route("/media/upload", post(upload::asset_upload))
        .layer(DefaultBodyLimit::max(FORM_BYTES));
    Router::new()
        .route("/media/{key}/{file}", get(serve::rendition_show).layer(Extension(PublicKeys::new())))
        .route("/admin/{organization}/media/library", get(page::asset_list))
        .route("/admin/{organization}/media/library/{asset}", get(edit::asset_edit).post(edit::asset_save))
        .route("/admin/{organization}/media/library/{asset}/trash", post(edit::asset_trash))
        .route("/admin/{organization}/media/library/{asset}/restore", post(edit::asset_restore))
        .route("/media/uploads", post(tus::upload_create).options(tus::upload_options))
        .route(
            "/media/uploads/{id}",
            get(tus::upload_state)
                .patch(tus::upload_append)
                .delete(tus::upload_remove)
                .options(tus::upload_options),
        )
        .merge(uploads)
}
