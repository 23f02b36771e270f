//! An asset is what a file means to an organisation: its name, its words, its crop, its credit. Several assets may
//! share one file; a file belongs to exactly one organisation.

pub mod document;
pub mod draft;
pub mod edit;
pub(crate) mod file;
pub mod intake;
pub mod own;
pub mod page;
pub mod poster;
pub mod ready;
pub mod resource;
pub mod store;
pub mod upload;

pub use file::{Dropped, files_drop};
pub use intake::{Upload, Visibility, prepare, store_upload};
pub use own::{OwnPicture, id_within, is_full, own_create, own_delete};
pub use ready::Ready;
