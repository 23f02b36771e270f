//! One post: alone with its comments, what it said before, and who sees it.

pub mod audience;
pub mod history;
pub mod page;
pub mod store;
