//! A timeline entry is something that happened to a subsite on a day, in a month or in a year.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
