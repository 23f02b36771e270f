//! The addresses of this part of the portal.

use crate::{act, add, album, captions, consent, item, wall, words};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    let adding = Router::new()
        .route("/gallery/new", get(add::page::new).post(add::page::create))
        // The form counts for itself, because how large a video may be is a setting.
        .layer(DefaultBodyLimit::disable());
    let playing = Router::new()
        .route("/gallery/{id}/edit", get(words::page::edit).post(words::change))
        .route("/gallery/{id}/captions", post(captions::add))
        .route("/gallery/{id}/captions/{language}/remove", post(captions::remove))
        .route("/gallery/{id}/poster", post(captions::poster))
        .route("/gallery/{id}/poster/remove", post(captions::poster_remove))
        .layer(DefaultBodyLimit::max(media::captions::FORM_BYTES));
    Router::new()
        .route("/gallery", get(wall::page::wall))
        .route("/gallery/albums/{organization}/{slug}", get(album::page::album))
        .route("/gallery/drafts", get(words::page::drafts).post(words::page::publish))
        .route("/gallery/consents", get(consent::page::list_page))
        .route("/gallery/consents/{id}", post(consent::page::answer))
        .route("/gallery/{id}", get(item::page::item))
        .route("/gallery/{id}/people", post(consent::ask::ask))
        .route("/gallery/{id}/delete", post(act::page::delete))
        .route("/gallery/{id}/restore", post(act::page::restore))
        .route("/gallery/{id}/feature", post(act::page::feature))
        .route("/gallery/{id}/show", post(act::page::show))
        .route("/gallery/{id}/move", post(album::order::shift))
        .route("/gallery/{id}/captions/{language}", get(captions::show))
        .merge(adding)
        .merge(playing)
}
