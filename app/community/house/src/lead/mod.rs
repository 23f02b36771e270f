//! `/houses/{key}/lead`: how leaders keep a house.

mod frame;
mod model;
pub mod page;
pub mod people;
mod people_form;
mod people_store;
mod store;
mod text;

pub use frame::{frame, guard};
pub use text::{day, link, words};
