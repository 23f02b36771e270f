//! Mega sites: platform types, the networks built on them, their subsites and modules, for visitors and their people.

pub mod mega_site;
pub mod seo;

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
    }
}
