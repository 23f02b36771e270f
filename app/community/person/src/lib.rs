//! A person as others meet them: their page, following, blocking, muting, and the rules they set for others.

#[macro_use]
mod sql;

mod about;
mod block;
mod filter;
mod follow;
mod head;
mod mute;
mod page;
mod privacy;
mod routes;
mod rule;
mod search;
mod tools;

pub use head::{PersonHead, Tab, person_head, person_page};
pub use routes::routes;
