//! A contribution is something that a person gave to a subsite.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod store;
