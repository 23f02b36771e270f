//! A notice is one thing that happened and concerns one person, with everybody who did it while it was unread.

pub mod action;
pub mod model;
pub mod page;
pub mod row;
pub mod store;
pub mod words;
