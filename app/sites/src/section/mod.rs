//! A section is a free part of a subsite: blocks of text, quotes, pictures, numbers, in one of four layouts.

#[cfg(feature = "ssr")]
pub mod block;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;

#[cfg(feature = "ssr")]
pub use block::{Block, Layout};
