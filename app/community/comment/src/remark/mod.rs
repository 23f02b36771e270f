//! One comment: said, answered, changed, taken back, shown and hidden.

pub mod change;
pub mod mention;
pub mod page;
mod store;
pub mod tools;

pub use store::{Made, remark_create};
