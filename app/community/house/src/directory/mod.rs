//! `/houses`: all houses that whoever asks may see.

mod model;
pub mod page;
mod store;
