//! Joining a house, leaving it, and whether outsiders see that one belongs to it.

pub mod page;
mod store;

pub use store::{leader_remains, lock};
