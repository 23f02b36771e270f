//! The order of the layers around the application, from the network inwards:
//!
//! visitors' cache (what is kept; it stands before the route table) → observe → peer → security headers → files → one address per page → compression → ETag → visitors' cache (what is not kept yet) →
//! error pages → context (session) → deadline → CSRF → limits → body size → handlers.
//!
//! What refuses stands inside the error pages; what every answer needs stands outside of the cache.

use crate::cache::{self, Front, PageCache};
use crate::middleware::limits::{self, Limits};
use crate::middleware::{body, canonical, conditional, csrf, deadline, observe, peer, security};
use crate::probes::{self, Watched};
use crate::statics::{self, Statics};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use web::{App, Secret};

/// The parts of one node.
#[derive(Clone)]
pub struct Parts {
    /// State of the application.
    pub app: App,
    /// The visitors' page cache.
    pub cache: PageCache,
    /// Built files.
    pub statics: Statics,
    /// Limits against abuse.
    pub limits: Limits,
    /// Who knows it may read `/metrics` from elsewhere.
    pub metrics_token: Option<Secret>,
}

/// Everything that answers requests.
pub fn router(parts: Parts) -> Front {
    let Parts { app, cache, statics, limits, metrics_token } = parts;
    with_pages(app::routes::router_with(app.clone(), guards(limits)), app, cache, statics, metrics_token)
}

/// What stands between context and handlers. Tests put their own routes behind it.
pub fn guards(limits: Limits) -> impl FnOnce(Router<App>) -> Router<App> {
    move |routes| {
        routes
            .layer(body::layer())
            .layer(from_fn_with_state(limits, limits::limit))
            .layer(csrf::layer())
            .layer(from_fn(deadline::limit))
    }
}

/// The layers around pages, probes beside them.
pub fn with_pages(
    pages: Router,
    app: App,
    cache: PageCache,
    statics: Statics,
    token: Option<Secret>,
) -> Front {
    let proxies = app.settings.proxies;
    // 4 is where Brotli is about as quick as gzip and still smaller.
    // Videos and sound are packed already, and players need to know how long they are.
    let packed = NotForContentType::const_new("video/").and(NotForContentType::const_new("audio/"));
    let compression = CompressionLayer::new()
        .gzip(true)
        .br(true)
        .quality(CompressionLevel::Precise(4))
        .compress_when(DefaultPredicate::new().and(packed));
    let pages = pages
        .layer(from_fn_with_state(cache.clone(), cache::serve))
        .layer(from_fn(conditional::answer))
        .layer(compression)
        .layer(from_fn(canonical::redirect))
        .layer(from_fn_with_state(statics, statics::serve))
        .merge(probes::routes(Watched { app: app.clone(), cache: cache.clone(), token }))
        .layer(from_fn_with_state(app, security::headers))
        .layer(from_fn_with_state(proxies, peer::note))
        .layer(from_fn(app::error_page::catch_panic))
        .layer(from_fn_with_state(proxies, observe::observe));
    Front::new(cache, pages)
}
