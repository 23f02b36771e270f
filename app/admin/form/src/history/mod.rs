//! Versions of a row: who changed what, the difference between two, going back to one.

mod compare;
mod diff;
mod list;
mod restore;
mod store;

pub use compare::compare;
pub use list::list;
pub use restore::restore;
