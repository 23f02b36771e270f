//! A mega site is a network of subsites with one home page: artists, products, cases.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod store;
