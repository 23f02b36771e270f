//! Watched words: what moderators want to know of before everybody reads it. They keep the list and try it out;
//! whoever takes texts from people asks [`word_hits`] what applies to one.

mod model;
mod page;
mod store;

pub use model::{Action, WordHit};
pub(crate) use page::{create, delete, try_out, update, words};
pub use store::word_hits;
