//! The words of pictures: what they show, what they are called, who made them, where they belong. Drafts get theirs
//! together and are published with one button; a published picture is changed on a page of its own.

mod change;
mod check;
mod form;
mod model;
pub mod page;
mod save;
mod store;

pub use change::{change, keep};
