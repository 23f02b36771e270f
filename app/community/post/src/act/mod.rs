//! What one does with a post that is there: keep it, pass it on, pin it, throw it away and take it back.

pub mod page;
mod store;

pub use store::own;
