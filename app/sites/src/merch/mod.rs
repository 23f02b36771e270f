//! Merch is a thing to buy elsewhere: a picture, a price and the shop's address.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
