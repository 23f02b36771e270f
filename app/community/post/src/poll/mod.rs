//! A question with options: one choice or several, an end, and numbers that may wait for it.

mod model;
pub mod page;
mod store;
pub mod view;

pub use model::Poll;
