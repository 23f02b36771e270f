//! Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.

mod head;
mod routes;

pub use head::{HouseHead, Tab, house_head, house_page};
pub use routes::routes;
