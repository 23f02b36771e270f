//! `sites.listings`: everything that everybody may see in lists, in one narrow shape. Index, explore, tag and search
//! pages, feeds and sitemaps find their rows here and read the cards from the tables themselves.

#[cfg(feature = "ssr")]
mod cards;
#[cfg(feature = "ssr")]
mod filter;
#[cfg(feature = "ssr")]
mod params;
#[cfg(feature = "ssr")]
mod query;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(feature = "ssr")]
pub use cards::{PlacedItem, SubsiteCard, item_cards, module_cards, subsite_cards};
#[cfg(feature = "ssr")]
pub use filter::{Filter, Kind, Place, Scope, Slice, Sort};
#[cfg(feature = "ssr")]
pub use params::{Params, query_string};
