//! A person as others meet them: their page, following, blocking, muting, and the rules they set for others.

mod head;
mod routes;

pub use head::{PersonHead, Tab, person_head, person_page};
pub use routes::routes;
