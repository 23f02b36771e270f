//! Community: the portal of the scene. Every part is a crate below this one, so that a change rebuilds its part only:
//! houses and who belongs to them, applications, posts and feeds, comments, people, notifications, safety.
//!
//! Everything here is rendered on the server; nothing of it reaches the browser as code.

use axum::Router;
use db::jobs::Workers;
use web::{App, Settings};

pub use notification::{Intake, LARGEST, Receipt, mail_receive};

/// Every address of this system.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(application::routes())
        .merge(archive::routes())
        .merge(gallery::routes())
        .merge(comment::routes())
        .merge(house::routes())
        .merge(notification::routes())
        .merge(person::routes())
        .merge(post::routes())
        .merge(safety::routes())
}

/// Adds the jobs of this system to a node's workers: scheduled posts, previews of links, archives, letters to applicants
/// and reviewers, mails about notifications.
///
/// # Errors
/// Never with the schedules as they are.
pub fn work(workers: Workers, settings: &Settings) -> anyhow::Result<Workers> {
    let workers = archive::work(post::work(workers, settings)?, settings)?;
    notification::work(application::work(workers)?, settings)
}
