//! Rows: reading and writing them by REST.

mod bulk;
mod done;
mod include;
mod methods;
mod once;
mod params;
mod read;
mod sent;
mod write;

pub use bulk::bulk;
pub use methods::{Place, not_list, not_row, takes};
pub use read::{list, one};
pub use write::{act, create, delete, restore, update};
