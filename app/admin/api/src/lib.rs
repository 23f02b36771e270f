//! `/api/v1`: every resource for other software.
//!
//! Routes of this crate: [`routes`].

use axum::Router;
use web::App;

/// Every address of this crate.
pub fn routes() -> Router<App> {
    Router::new()
}
