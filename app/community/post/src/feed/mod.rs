//! Lists of posts: what a person reads at home, and the posts of a house, a person, a tag, and those that were kept.

pub mod home;
mod marker;
pub mod places;
mod sql;
pub(crate) mod store;
pub mod tags;

pub use home::{front_find, query};
pub use marker::seen_now;
pub use store::{Show, open_list};
