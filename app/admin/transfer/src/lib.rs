//! Imports and exports.
//!
//! - [`mod@file`]: files that people send
//! - [`target`]: what columns of a file can become
//! - [`import`]: trial, import, undoing: the work itself
//! - [`page`]: the pages around it
//! - [`export`]: lists as files
//!
//! Rows are read and written by `engine::record` alone, in the name of the person, so that a file can do nothing that a
//! form could not.

pub mod export;
pub mod file;
pub mod import;
pub mod page;
pub mod target;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use db::Db;
use db::jobs::Workers;
use engine::Engine;
use import::worker::{IMPORT, TRIAL, Tools, UNDO};
use std::path::PathBuf;
use uuid::Uuid;
use web::App;

/// A form carries one file of [`file::keep::MOST_BYTES`] and a few words.
const FORM_BYTES: usize = file::keep::MOST_BYTES + 64 * 1024;

/// Every address of this crate.
pub fn routes() -> Router<App> {
    let upload = Router::new()
        .route(
            "/admin/{organization}/{system}/{resource}/import",
            get(page::upload::show).post(page::upload::take),
        )
        .layer(DefaultBodyLimit::max(FORM_BYTES));
    Router::new()
        .route("/admin/{organization}/{system}/{resource}/export", get(export::export))
        .route(
            "/admin/{organization}/{system}/{resource}/import/{id}",
            get(page::import::show).post(page::import::decide),
        )
        .route("/admin/{organization}/{system}/{resource}/import/{id}/run", post(page::act::run))
        .route("/admin/{organization}/{system}/{resource}/import/{id}/cancel", post(page::act::cancel))
        .route("/admin/{organization}/{system}/{resource}/import/{id}/undo", post(page::act::undo))
        .route(
            "/admin/{organization}/{system}/{resource}/import/{id}/progress",
            get(page::progress::progress),
        )
        .route("/admin/{organization}/{system}/{resource}/import/{id}/faults", get(page::faults::download))
        .merge(upload)
}

/// Adds the jobs of this crate to the workers of a node. `root` is where files are kept.
///
/// # Errors
/// Never with the schedule as it is.
pub fn workers(workers: Workers, engine: &Engine, root: PathBuf) -> anyhow::Result<Workers> {
    let tools = {
        let engine = engine.clone();
        move |db: Db| {
            let (engine, root) = (engine.clone(), root.clone());
            async move { Tools::new(db, &engine, root).await }
        }
    };
    let (import, trial, undo, sweep) = (tools.clone(), tools.clone(), tools.clone(), tools);
    workers
        .on(IMPORT, move |db: Db, id: Uuid| {
            let tools = import(db);
            async move { Ok(import::run::run(&tools.await?, id).await?) }
        })
        .on(TRIAL, move |db: Db, id: Uuid| {
            let tools = trial(db);
            async move { Ok(import::trial::run(&tools.await?, id).await?) }
        })
        .on(UNDO, move |db: Db, id: Uuid| {
            let tools = undo(db);
            async move { Ok(import::undo::run(&tools.await?, id).await?) }
        })
        .every("transfer.sweep", "53 2 * * *", move |db: Db| {
            let tools = sweep(db);
            async move { import::sweep::sweep(&tools.await?).await }
        })
}
