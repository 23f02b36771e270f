//! What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.

mod data;
mod export;
mod file;
mod import;
mod leave;
mod request;
mod routes;
mod work;

pub use routes::routes;
pub use work::work;
