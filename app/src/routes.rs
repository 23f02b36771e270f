//! The route table: each system brings its own addresses.

use crate::{catalogue, error_page, live, markdown, places};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower::ServiceBuilder;
use web::App;

/// Every address of Maison; nothing around them yet.
pub fn routes() -> Router<App> {
    let preview = post(markdown::preview).layer(DefaultBodyLimit::max(ui::markdown::PREVIEW_LIMIT));
    Router::new()
        .merge(admin::routes())
        .merge(community::routes())
        .merge(identity::routes())
        .merge(media::routes())
        .merge(sites::routes())
        .route("/live", get(live::listen))
        .route(ui::catalogue::PATH, get(catalogue::show))
        .route(ui::markdown::PREVIEW_PATH, preview)
        .layer(from_fn(identity::second_factor::gate::lead))
}

/// Every page of Maison, with the request's context and error pages around it.
pub fn router(app: App) -> Router {
    router_with(app, |routes| routes)
}

/// The same with `guards` between context and handlers: they know who asks, and their refusals become error pages.
pub fn router_with(app: App, guards: impl FnOnce(Router<App>) -> Router<App>) -> Router {
    ui::nav::set_destinations(places::all());
    ui::page::set_own_hosts(sites::domain::canonical);
    let redirects = from_fn_with_state(app.clone(), sites::redirect::answer);
    let pages = guards(routes().fallback(error_page::not_found).layer(redirects))
        .layer(from_fn(error_page::catch_panic))
        .layer(from_fn_with_state(app.clone(), web::cx::provide))
        .layer(from_fn_with_state(app.clone(), error_page::render))
        .with_state(app.clone());
    // Hosts of their own change the path, so this stands before the routes are matched.
    let hosts = from_fn_with_state(app, sites::domain::serve);
    Router::new().fallback_service(ServiceBuilder::new().layer(hosts).service(pages))
}
