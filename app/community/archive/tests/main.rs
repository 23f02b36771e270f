//! Taking one's data along, through HTTP and the workers, against a real Postgres.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

#[path = "archive/desk.rs"]
mod desk;
#[path = "archive/erase.rs"]
mod erase;
#[path = "archive/export.rs"]
mod export;
#[path = "archive/import.rs"]
mod import;
#[path = "archive/leave.rs"]
mod leave;
