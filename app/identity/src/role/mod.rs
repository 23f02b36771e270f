//! Which permission words each role has in an organisation. Only owners change them, and owners need none.

pub mod model;
pub mod page;
pub mod resource;
pub mod store;
