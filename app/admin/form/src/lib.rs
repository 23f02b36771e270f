//! Forms of rows: everything that can be done with one row of any resource.
//!
//! - [`page`]: the form of a new row and of one that is there, and saving
//! - [`field`]: every control, as HTML that needs no script
//! - [`conflict`]: two people changed the same row: three-way merge by field
//! - [`draft`]: what was typed and not saved
//! - [`picker`]: rows and pictures to choose from
//! - [`side`]: what stands beside a form: who, where used, notes, presence
//! - [`tab`]: rows that belong to a row
//! - [`action`]: actions, duplicating, the trash, what would break
//! - [`history`]: versions, differences, going back
//!
//! Lists live in `list`, the path by which rows are written in `engine`.

pub mod action;
pub mod conflict;
pub mod draft;
pub mod field;
pub mod history;
pub mod page;
pub mod picker;
pub mod side;
pub mod tab;

use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this crate.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/admin/{organization}/options/{system}/{resource}", get(picker::options))
        .route("/admin/{organization}/drafts/{system}/{resource}/{id}", post(draft::keep))
        .route("/admin/{organization}/{system}/{resource}/new", get(page::new_show).post(page::new_save))
        .route("/admin/{organization}/{system}/{resource}/{id}", get(page::row_show).post(page::row_save))
        .merge(beside())
        .merge(done_with_rows())
}

/// What stands beside a form.
fn beside() -> Router<App> {
    Router::new()
        .route("/admin/{organization}/{system}/{resource}/{id}/notes", post(side::note_change))
        .route(
            "/admin/{organization}/{system}/{resource}/{id}/presence",
            get(side::presence_list).post(side::presence_keep),
        )
        .route("/admin/{organization}/{system}/{resource}/{id}/history", get(history::list))
        .route(
            "/admin/{organization}/{system}/{resource}/{id}/history/{entry}/restore",
            post(history::restore),
        )
        .route("/admin/{organization}/{system}/{resource}/{id}/compare", get(history::compare))
}

/// What is done with a whole row.
fn done_with_rows() -> Router<App> {
    Router::new()
        .route("/admin/{organization}/{system}/{resource}/{id}/used", get(action::used_show))
        .route("/admin/{organization}/{system}/{resource}/{id}/delete", post(action::delete))
        .route("/admin/{organization}/{system}/{resource}/{id}/restore", post(action::restore))
        .route("/admin/{organization}/{system}/{resource}/{id}/duplicate", post(action::duplicate))
        .route("/admin/{organization}/{system}/{resource}/{id}/actions/{action}", post(action::act))
        .route("/admin/{organization}/{system}/{resource}/{id}/order", post(tab::order))
}
