//! Proofs of the door, on a real Postgres: rights, jobs, live events, partitions, migrations.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what helps tests may fail as tests do"
)]

mod bookings;
mod denials;
mod door;
mod indexes;
mod jobs;
mod live;
mod migrations;
mod partitions;
mod person;
mod proxy;
mod restore;
mod rights;
mod rules;
mod schema;
mod search;
mod secrets;
mod size;
mod upkeep;
mod waits;
