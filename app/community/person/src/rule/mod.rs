//! What others may do with a person's words and pictures. No row: the defaults.

pub mod model;
pub mod page;
pub mod store;
