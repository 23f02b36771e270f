//! What happened that concerns a person: the list, what they want to hear of and where, digests.

mod routes;

pub use routes::routes;
