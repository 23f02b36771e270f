//! One picture: large, with its words, who made it, who is in it, and what people say.

mod model;
pub mod page;
mod parts;
mod store;

pub use store::item_find;
