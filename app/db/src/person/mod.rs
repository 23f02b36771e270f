//! What the database holds about one person, for `maison person export` and `maison person erase`. Both follow the
//! comments of columns (`pii: …`), so a table that comes later is in them without a line of code.
//!
//! A row belongs to the person if a marked foreign key leads, perhaps through other such rows, to the person's
//! `identity.users` or `identity.profiles` row or to a contact with the person's address; or if a marked column named
//! `email` or `recipient` holds the address.

pub(crate) mod catalogue;
mod content;
mod erase;
mod export;
mod find;
mod held;

pub use catalogue::{Catalogue, Column, read as catalogue};
pub use content::{Content, FORGET, unneeded};
pub use erase::{Erased, erase, erase_within};
pub use export::export;
pub use find::{Found, Subject, subject};
