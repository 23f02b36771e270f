//! Community: the portal of the scene. Every part is a crate below this one, so that a change rebuilds its part only:
//! houses and who belongs to them, applications, posts and feeds, comments, people, notifications, safety.
//!
//! Everything here is rendered on the server; nothing of it reaches the browser as code.

use axum::Router;
use web::App;

/// Every address of this system.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(application::routes())
        .merge(comment::routes())
        .merge(house::routes())
        .merge(notification::routes())
        .merge(person::routes())
        .merge(post::routes())
        .merge(safety::routes())
}
