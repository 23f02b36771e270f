//! Tag pages: what carries a tag, in one mega site or everywhere.

#[cfg(feature = "ssr")]
pub mod page;
