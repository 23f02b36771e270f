//! Reading nothing of somebody for a while. They do not learn of it.

pub mod page;
mod store;
