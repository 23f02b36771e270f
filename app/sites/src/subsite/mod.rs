//! A subsite is one artist, product, case …: a home page put together from its modules, a tab per module, a page per
//! item. What it shows is data: the platform type's modules, narrowed by the project type, as far as there is content.

#[cfg(feature = "ssr")]
mod detail;
#[cfg(feature = "ssr")]
pub mod frame;
#[cfg(feature = "ssr")]
mod home;
#[cfg(feature = "ssr")]
pub mod item;
#[cfg(feature = "ssr")]
mod query;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
mod seo;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod tab;

#[cfg(feature = "ssr")]
#[cfg(feature = "ssr")]
#[cfg(feature = "ssr")]
pub use routes::routes;

#[cfg(feature = "ssr")]
mod routes {
    use axum::Router;
    use axum::routing::{get, post};
    use web::App;

    /// Addresses of subsites and their themes.
    pub fn routes() -> Router<App> {
        Router::new()
            .route("/themes/{file}", get(crate::theme::page::theme_css))
            .route("/{prefix}/{subsite}", get(super::home::subsite_home))
            .route("/{prefix}/{subsite}/{module}", get(super::tab::subsite_tab))
            .route("/{prefix}/{subsite}/{module}/{item}", get(super::detail::subsite_item))
            .route("/{prefix}/{subsite}/{module}/{item}/comments", post(super::detail::comment_create))
    }
}
