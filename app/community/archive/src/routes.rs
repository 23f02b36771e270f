//! The addresses of this part of the portal.

use axum::Router;
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    Router::new()
}
