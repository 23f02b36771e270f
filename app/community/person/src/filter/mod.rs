//! Words that a person does not want to read, for a while or for good.

pub mod model;
pub mod page;
pub mod store;
