//! HTTP tests of the server: the whole stack over a real database, called without a network.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

mod cache;
mod conditional;
mod errors;
mod limits;
mod probes;
mod restart;
mod rights;
mod security;
mod visibility;
