//! The server `maison`: configuration, commands, what stands around the application, the visitors' page cache.
//! Knows no table; pages and their data live in the crates of the systems.

pub mod cache;
pub mod command;
pub mod config;
pub mod doctor;
pub mod listen;
pub mod log;
pub mod metrics;
pub mod middleware;
pub mod probes;
pub mod stack;
pub mod statics;
