//! The wall: pictures of the scene, newest first, by what somebody chose.

mod filter;
pub mod page;
mod store;
pub mod tile;

pub use store::Shown;
