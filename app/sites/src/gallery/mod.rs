//! A gallery item is a picture or paper that a subsite shows.

#[cfg(feature = "ssr")]
pub mod page;
