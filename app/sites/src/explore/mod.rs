//! Explore pages: everything of one module across a mega site, such as all albums, with the filters and orders that the
//! platform type configures.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
mod view;

#[cfg(feature = "ssr")]
pub(crate) use view::placed_items;
