//! Mega sites: platform types, the networks built on them, their subsites and modules, for visitors and their people.

pub mod album;
pub mod article;
pub mod award;
pub mod book;
pub mod bounty;
pub mod collection;
pub mod comment;
pub mod connection;
pub mod contribution;
pub mod domain;
pub mod event;
pub mod explore;
pub mod facet;
pub mod feed;
pub mod forum;
pub mod gallery;
pub mod home;
pub mod listing;
pub mod mega_site;
pub mod merch;
pub mod module;
pub mod oembed;
pub mod platform_type;
pub mod post;
pub mod redirect;
#[cfg(feature = "ssr")]
pub mod resources;
pub mod search;
pub mod section;
pub mod seo;
pub mod share_image;
pub mod sitemap;
pub mod subsite;
pub mod tag;
pub mod theme;
pub mod timeline;
pub mod video;

#[cfg(feature = "ssr")]
pub use routes::routes;

#[cfg(feature = "ssr")]
mod routes {
    use axum::Router;
    use web::App;

    /// Every address of this system.
    pub fn routes() -> Router<App> {
        Router::new().merge(crate::mega_site::routes()).merge(crate::subsite::routes())
    }
}
