//! Links that let somebody join an organisation: sent to one address, or open to whoever has the link. An invitation
//! ends with the power of whoever made it.

pub mod accept;
pub mod link;
pub mod page;
pub mod resource;
pub mod store;
