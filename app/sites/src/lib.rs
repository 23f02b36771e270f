//! Mega sites: platform types, the networks built on them, their subsites and modules, for visitors and their people.

pub mod album;
pub mod article;
pub mod award;
pub mod book;
pub mod bounty;
pub mod comment;
pub mod connection;
pub mod contribution;
pub mod event;
pub mod forum;
pub mod gallery;
pub mod mega_site;
pub mod merch;
pub mod module;
pub mod post;
pub mod section;
pub mod seo;
pub mod subsite;
pub mod theme;
pub mod timeline;
pub mod video;

#[cfg(feature = "ssr")]
pub use routes::routes;

#[cfg(feature = "ssr")]
mod routes {
    use axum::Router;
    use axum::routing::get;
    use web::App;

    /// Every address of this system.
    pub fn routes() -> Router<App> {
        Router::new().route("/mega/{platform_type}", get(crate::mega_site::page::mega_site_list))
            .merge(crate::subsite::routes())
    }
}
