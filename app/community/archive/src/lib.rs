//! What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.

mod routes;

pub use routes::routes;
