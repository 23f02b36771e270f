//! Honours in a house's name: written down by the organisation's archive, confirmed by their witness.

mod model;
pub mod page;
mod store;
