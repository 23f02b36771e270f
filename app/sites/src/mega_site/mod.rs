//! A mega site is a network of subsites with one home page: artists, products, cases. Here are its front page with the
//! filterable index, and its own pages.

#[cfg(feature = "ssr")]
mod chrome;
#[cfg(feature = "ssr")]
mod cover;
#[cfg(feature = "ssr")]
mod index;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod model;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(feature = "ssr")]
pub use chrome::{mega_page, site_chrome};
#[cfg(feature = "ssr")]
pub(crate) use list::subsite_grid;
#[cfg(feature = "ssr")]
pub use model::{MegaSiteView, MenuLink, ModuleConfig, PageLink, ProjectType};
#[cfg(feature = "ssr")]
pub use routes::routes;
