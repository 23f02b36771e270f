//! A comment is what a signed-in person says below a post, an article, a topic … of a subsite.

#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod store;
