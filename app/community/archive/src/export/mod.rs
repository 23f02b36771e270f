//! The archive of everything that a person has here: asked for on a page, made by a worker, taken once it is ready.

mod mail;
pub mod make;
pub mod page;
mod read;
mod write;
