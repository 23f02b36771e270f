//! Typed ids of all tables and enums of all value sets, printed from the database, and the macros that make them.
//!
//! A crate of its own, so that nothing but a migration builds it anew. Others reach it as `kernel::values`.

pub mod ids;
mod printed;
pub mod text_enum;

pub use printed::*;
pub use uuid::{Error as UuidError, Uuid};
