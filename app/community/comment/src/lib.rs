//! What people say below a post or another subject, in threads, and how they react.

#[macro_use]
mod sql;

mod address;
mod reaction;
mod remark;
mod routes;
mod subject;
mod thread;

pub use reaction::{Reactions, reaction_bar};
pub use routes::routes;
pub use thread::{Thread, thread, thread_load};
