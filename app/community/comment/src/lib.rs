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
pub use remark::{Made, remark_create};
pub use routes::routes;
pub use subject::commented;
pub use thread::{Draft, Thread, takes_comments, thread, thread_load};
