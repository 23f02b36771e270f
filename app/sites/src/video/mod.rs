//! A video is a film hosted elsewhere; nothing is loaded from there before the visitor asks for it.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
