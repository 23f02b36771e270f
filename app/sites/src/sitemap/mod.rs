//! What search engines are told: `robots.txt`, the index of sitemaps, and sitemaps of at most 40,000 addresses, written
//! while they are read.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod store;
