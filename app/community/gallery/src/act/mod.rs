//! What one does with a picture: throw it away and take it back, feature it, show it again.

pub mod page;
mod store;

pub use store::{bytes_follow, throw};
