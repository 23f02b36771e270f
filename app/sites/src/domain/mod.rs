//! Hosts of their own: a subsite's or mega site's pages at `/` of its host. Which host leads where is kept in memory, so
//! that every other request costs one look into a map.

#[cfg(feature = "ssr")]
mod hosts;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod rewrite;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(feature = "ssr")]
pub use hosts::{base_of, canonical, organization_of, refresh};
#[cfg(feature = "ssr")]
pub use rewrite::serve;
