//! Rows: reading and writing them by REST.

mod bulk;
mod done;
mod include;
mod once;
mod params;
mod read;
mod sent;
mod write;

pub use bulk::bulk;
pub use read::{list, one};
pub use write::{act, create, delete, restore, update};
