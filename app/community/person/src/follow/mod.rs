//! Who follows whom. Row-level security shows a follow to its two people only, so lists are one's own; how many there
//! are, everybody reads who sees the person.

pub mod list;
pub mod page;
mod store;

pub use store::profile_find;
