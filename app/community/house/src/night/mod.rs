//! The nights of a house: what comes, what was.

pub mod page;
mod store;
