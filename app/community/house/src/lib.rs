//! Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.

#[macro_use]
mod sql;

mod about;
mod colour;
mod day;
mod directory;
mod file;
mod head;
mod honour;
mod invitation;
mod lead;
mod lineage;
mod member;
mod membership;
mod night;
mod picture;
mod routes;

pub use head::{HouseHead, Tab, house_head, house_page};
pub use routes::routes;
