//! Lists through the router, against a real database, as the application role.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "list/boards.rs"]
mod boards;
#[path = "list/bulk.rs"]
mod bulk;
#[path = "list/cells.rs"]
mod cells;
#[path = "list/clean.rs"]
mod clean;
#[path = "list/home.rs"]
mod home;
#[path = "list/lists.rs"]
mod lists;
#[path = "list/pages.rs"]
mod pages;
#[path = "list/saved.rs"]
mod saved;
#[path = "list/site.rs"]
mod site;
#[path = "list/undo.rs"]
mod undo;
