//! An album is a record: a sleeve, a day of release and a track list.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod tracks;
