//! Proofs of the door, on a real Postgres: rights, jobs, live events, partitions, migrations.

mod door;
mod jobs;
mod live;
mod partitions;
mod proxy;
mod rights;
mod schema;
