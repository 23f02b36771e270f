//! A platform type is a kind of mega site. Here is its index: every mega site of that kind.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub(crate) mod version;
