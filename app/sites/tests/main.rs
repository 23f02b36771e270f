//! Sites against a real Postgres, as the application role.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod mega_site;
mod resources;
mod subsite;
