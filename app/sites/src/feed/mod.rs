//! Feeds of a subsite, of one of its modules and of a whole mega site, as Atom and RSS 2.0.

#[cfg(feature = "ssr")]
mod atom;
#[cfg(feature = "ssr")]
mod conditional;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod rss;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod xml;

#[cfg(feature = "ssr")]
pub(crate) use xml::Xml;
