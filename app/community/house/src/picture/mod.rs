//! The pictures of a house, in justified rows.

pub mod page;
mod store;
