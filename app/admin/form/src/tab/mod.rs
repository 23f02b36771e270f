//! Rows that belong to a row, as tabs beside its form.

mod list;
mod order;
mod view;

pub use list::{Related, load};
pub use order::order;
pub use view::{links, view};
