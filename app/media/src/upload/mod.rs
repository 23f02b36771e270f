//! People's files on their way in, resumable: tus 1.0.0 (<https://tus.io/protocols/resumable-upload>) with creation,
//! expiration, termination and checksum, at `/media/uploads`.
//!
//! The bytes grow in a file of the storage, the row (`media.uploads`, one row of `media.upload_parts`) knows how many are
//! safe. What is whole becomes the person's own asset, which has the upload's id and which nobody else sees. Other systems
//! take it with [`claim`], once.

mod append;
mod bytes;
mod checksum;
mod claim;
mod clean;
mod create;
mod finish;
mod protocol;
mod state;
mod store;

pub use claim::{Claim, Waiting, claim, claim_all, discard, waiting, whole};
pub use clean::clean;

pub(crate) use append::upload_append;
pub(crate) use clean::work;
pub(crate) use create::upload_create;
pub(crate) use protocol::upload_options;
pub(crate) use state::{upload_remove, upload_state};
