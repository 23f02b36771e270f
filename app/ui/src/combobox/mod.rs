//! One of many, found by typing. Without JavaScript it is the browser's own select.

pub mod island;
#[cfg(feature = "ssr")]
mod view;

#[cfg(feature = "ssr")]
pub use view::*;
