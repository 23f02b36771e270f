//! Overviews and lists of the dashboard: filters, views, search, palette, changes of many rows.
//!
//! - [`home`]: the overview of an organisation and of a system, search, palette
//! - [`page`]: the list of a resource
//! - [`bulk`]: changes of many rows, and their way back
//! - [`cell`]: one field changed in the list
//! - [`saved`]: saved views and favourites
//! - [`view`]: grid, board, calendar, timeline, tree

pub mod bulk;
pub mod cell;
pub mod clean;
pub mod home;
pub mod page;
pub mod saved;
pub mod view;

use axum::Router;
use axum::routing::{get, post};
use db::Db;
use db::jobs::Workers;
use engine::Engine;
use uuid::Uuid;
use web::App;

/// Every address of this crate.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/admin/{organization}", get(home::welcome::welcome))
        .route("/admin/{organization}/search", get(home::search::search))
        .route("/admin/{organization}/palette", get(home::palette::palette))
        .route("/admin/{organization}/{system}", get(home::system::system))
        .route("/admin/{organization}/{system}/{resource}", get(page::list))
        .route("/admin/{organization}/{system}/{resource}/filter", get(page::filters::apply))
        .route("/admin/{organization}/{system}/{resource}/display", get(page::filters::display))
        .route("/admin/{organization}/{system}/{resource}/bulk", post(bulk::ask::ask))
        .route("/admin/{organization}/{system}/{resource}/bulk/{id}", get(bulk::page::page))
        .route("/admin/{organization}/{system}/{resource}/bulk/{id}/undo", post(bulk::undo::undo))
        .route("/admin/{organization}/{system}/{resource}/{id}/cell", post(cell::cell))
        .route("/admin/{organization}/{system}/{resource}/views", post(saved::page::save))
        .route("/admin/{organization}/{system}/{resource}/views/{id}/delete", post(saved::page::delete))
        .route("/admin/{organization}/{system}/{resource}/favourite", post(saved::page::favourite))
}

/// Lets `workers` do large changes in the background and throw away every night what has ended.
///
/// # Errors
/// If a schedule cannot be read.
pub fn work(workers: Workers, engine: &Engine) -> anyhow::Result<Workers> {
    let (bulk, clean) = (engine.clone(), engine.clone());
    workers
        .on(bulk::JOB, move |db: Db, id: Uuid| {
            let engine = bulk.clone();
            async move { bulk::work::job(&db, &engine, id).await }
        })
        .every("list.clean", "23 3 * * *", move |db: Db| {
            let engine = clean.clone();
            async move { clean::clean(&db, &engine).await }
        })
}
