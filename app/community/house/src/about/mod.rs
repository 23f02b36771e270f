//! `/houses/{key}`: who a house is.

mod model;
pub mod page;
mod store;
mod tree;
mod way;

pub use model::{HonourView, HouseView, LineageLink};
pub use store::house_view;
pub use tree::span;
