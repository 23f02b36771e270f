//! Adding pictures: up to twenty at once become drafts of whoever sends them, which get their words on the next page.

mod field;
pub mod page;
mod places;
mod receive;
mod store;
mod take;

pub use places::{Albums, albums};
