//! The gallery: pictures of the scene by category, album and tag; adding them, saying who is in them and who made them,
//! and asking those people.

#[macro_use]
mod sql;

mod act;
mod add;
mod album;
mod captions;
mod consent;
mod item;
mod routes;
mod wall;
mod words;

pub use routes::routes;
