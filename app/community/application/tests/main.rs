//! Somebody asks to join an organisation or a house: a form of its own, a case with a clock and several reviewers, an answer.
//! As the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "application/applying.rs"]
mod applying;
#[path = "application/files.rs"]
mod files;
#[path = "application/letters.rs"]
mod letters;
#[path = "application/own.rs"]
mod own;
#[path = "application/reviewing.rs"]
mod reviewing;
#[path = "application/setting.rs"]
mod setting;
