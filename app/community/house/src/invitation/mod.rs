//! A house asks somebody to join: one person by their handle, or whoever has the link.

pub mod accept;
mod link;
mod model;
pub mod page;
pub mod store;
