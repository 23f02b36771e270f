//! Leaving for good: asking for it, two weeks in which it can be called off, and the erasure itself.

pub mod ask;
pub mod bytes;
pub mod card;
pub mod erase;
pub mod keep;
pub mod mail;
mod model;
pub mod page;
pub mod store;
