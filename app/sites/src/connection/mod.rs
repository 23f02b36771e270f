//! A connection leads from a subsite to somebody else: a label, the press, a sponsor, another subsite.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
