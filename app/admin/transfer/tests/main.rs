//! Imports and exports against a real Postgres, as the application role.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod export;
mod house;
mod journey;
mod report;
mod resume;
mod round_trip;
mod tenants;
mod undo;
