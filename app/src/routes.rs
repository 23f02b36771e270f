//! The route table: each system brings its own addresses.

use crate::error_page;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use web::App;

/// Every page of Maison, with the request's context and error pages around it.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(sites::routes())
        .fallback(error_page::not_found)
        .layer(from_fn(error_page::render))
        .layer(from_fn_with_state(app.clone(), web::cx::provide))
        .layer(from_fn(error_page::render_plain))
        .with_state(app)
}
