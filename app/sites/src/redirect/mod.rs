//! Redirects: addresses of old websites that lead to pages here. They are asked only where an answer would be 404.

#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod store;

#[cfg(feature = "ssr")]
pub use page::answer;
