//! Diesel's view of every table, one file per Postgres schema, printed by `bin/schema`.

pub mod community;
pub mod events;
pub mod identity;
pub mod jobs;
pub mod media;
pub mod sites;
