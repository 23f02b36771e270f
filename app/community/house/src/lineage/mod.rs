//! Where houses come from: rows that their leaders keep.

mod model;
pub mod page;
mod store;
