//! A post is a short message of a subsite's people.

#[cfg(feature = "ssr")]
pub mod page;
