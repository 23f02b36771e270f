//! Search over everything that everybody may see: subsites first, then items by kind.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod store;
