//! oEmbed: other websites ask what stands at one of our addresses and show it as a card.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod store;
