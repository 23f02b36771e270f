//! Wanting nothing to do with somebody: both see no more of each other, and follow each other no more.

pub mod page;
pub mod store;
