//! Bringing in an archive of the same format: looked at first, then taken over by a worker, nothing twice.

pub mod bring;
mod model;
pub mod page;
pub mod preview;
pub mod receive;
mod store;
mod unpack;
