//! Collections: subsites and mega sites picked by hand, of one mega site or across several.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
pub mod store;
