//! Finding people by the first letters of a name or handle, to name them in a text.

pub mod page;
mod store;
