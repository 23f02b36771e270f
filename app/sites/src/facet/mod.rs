//! Facets: how many listings have which tag, place, type or year. Kept for whole mega sites by triggers, counted over
//! the first 2,000 matches where a filter narrows them.

#[cfg(feature = "ssr")]
mod model;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(feature = "ssr")]
pub use model::Facets;
