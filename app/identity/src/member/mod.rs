//! Who belongs to an organisation, and as what. Nobody gives or takes a role above their own; the last owner stays.

pub mod model;
pub mod page;
pub mod resource;
pub mod store;
