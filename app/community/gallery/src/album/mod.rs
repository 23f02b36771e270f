//! Pictures of one night or one look, in the order that their people gave them.

pub mod order;
pub mod page;
mod store;
