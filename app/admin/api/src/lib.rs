//! `/api`: every resource for other software. Rows by REST, their description as OpenAPI, tokens, the change feed, and
//! webhooks that go out.
//!
//! [`gate`] stands before every address of `/api/v1`: who asks ([`caller`]), how often ([`rate`]), from which site, and
//! failures as problem details ([`problem`]). [`rows`] hands on to `engine::record`, the one path by which rows are read
//! and written. Pages for people are `/api` itself, tokens and webhooks in the dashboard.

mod caller;
mod changes;
mod gate;
mod openapi;
mod problem;
mod rate;
mod reference;
mod room;
mod rows;
mod tokens;
pub mod webhook;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use web::App;

/// Most bytes that a request brings.
const MOST: usize = 1 << 20;

/// Every address of this crate.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(rest())
        .route("/api", get(reference::start))
        .route("/api/openapi.json", get(openapi::document))
        .route("/api/reference/{system}", get(reference::system))
        .route("/admin/{organization}/identity/tokens", get(tokens::list).post(tokens::create))
        .route("/admin/{organization}/identity/tokens/{id}/rotate", post(tokens::rotate))
        .route("/admin/{organization}/identity/tokens/{id}/revoke", post(tokens::revoke))
        .route("/admin/{organization}/channels/webhooks", get(webhook::page::list))
        .route("/admin/{organization}/channels/webhook-endpoints/{id}/secret", post(webhook::page::secret))
        .route("/admin/{organization}/channels/webhook-endpoints/{id}/test", post(webhook::page::test))
        .route("/admin/{organization}/channels/webhook-deliveries/{id}/replay", post(webhook::page::replay))
}

fn rest() -> Router<App> {
    Router::new()
        .route("/api/v1/{organization}/changes", get(changes::feed))
        .route(
            "/api/v1/{organization}/{system}/{resource}",
            get(rows::list).post(rows::create).fallback(rows::not_list),
        )
        .route("/api/v1/{organization}/{system}/{resource}/bulk", post(rows::bulk))
        .route(
            "/api/v1/{organization}/{system}/{resource}/{id}",
            get(rows::one).patch(rows::update).delete(rows::delete).fallback(rows::not_row),
        )
        .route("/api/v1/{organization}/{system}/{resource}/{id}/restore", post(rows::restore))
        .route("/api/v1/{organization}/{system}/{resource}/{id}/{action}", post(rows::act))
        .layer(DefaultBodyLimit::max(MOST))
        .layer(from_fn(gate::gate))
}
