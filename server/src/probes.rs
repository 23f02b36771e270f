//! Addresses for machines that watch: `/healthz`, `/readyz`, `/metrics`.

use crate::cache::PageCache;
use axum::extract::{ConnectInfo, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use std::time::Duration;
use web::{App, Secret};

/// Longest wait for the database's answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the probes look at.
#[derive(Clone)]
pub struct Watched {
    /// The application.
    pub app: App,
    /// The visitors' page cache.
    pub cache: PageCache,
    /// Who knows it may read the metrics from elsewhere.
    pub token: Option<Secret>,
}

/// The three routes.
pub fn routes(watched: Watched) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(watched)
}

/// Is the database there and in the shape that this program knows?
async fn ready(State(watched): State<Watched>) -> Response {
    let (ready, why): (bool, Value) =
        match tokio::time::timeout(PATIENCE, db::migrate::pending(&watched.app.db)).await {
            Ok(Ok(pending)) if pending.is_empty() => (true, Value::Null),
            Ok(Ok(pending)) => (false, json!({ "pending_migrations": pending })),
            // The cause may hold names of machines; the log has it.
            Ok(Err(error)) => {
                tracing::warn!(%error, "not ready");
                (false, json!("The database is away or was never migrated."))
            }
            Err(_) => (false, json!("The database does not answer.")),
        };
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(json!({ "ready": ready, "why": why })))
        .into_response()
}

async fn metrics(State(watched): State<Watched>, request: Request) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0);
    if !allowed(watched.token.as_ref(), request.headers(), peer) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let text = crate::metrics::render(&watched.app, &watched.cache).await;
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4"), (header::CACHE_CONTROL, "no-store")], text)
        .into_response()
}

/// With a token, whoever knows it; without one, the machine itself, but not what a proxy on it passes on.
fn allowed(token: Option<&Secret>, headers: &HeaderMap, peer: Option<SocketAddr>) -> bool {
    match token {
        Some(token) => {
            let given = headers
                .get(header::AUTHORIZATION)
                .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
            // Compared as hashes: how long it takes tells nothing about the token.
            given.is_some_and(|given| Sha256::digest(given) == Sha256::digest(token.reveal()))
        }
        None => {
            let passed_on =
                headers.contains_key("x-forwarded-for") || headers.contains_key(header::FORWARDED);
            !passed_on && peer.is_some_and(|peer| peer.ip().to_canonical().is_loopback())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn metrics_are_not_for_everybody() {
        let here: Option<SocketAddr> = "127.0.0.1:9".parse().ok();
        let there: Option<SocketAddr> = "192.0.2.1:9".parse().ok();
        let proxied = HeaderMap::from_iter([(
            http::HeaderName::from_static("x-forwarded-for"),
            HeaderValue::from_static("1.1.1.1"),
        )]);
        let bearer = |text| HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_static(text))]);
        assert!(allowed(None, &HeaderMap::new(), here));
        assert!(!allowed(None, &proxied, here));
        assert!(!allowed(None, &HeaderMap::new(), there));
        assert!(!allowed(None, &HeaderMap::new(), None));
        let token = Secret::new("t");
        assert!(allowed(Some(&token), &bearer("Bearer t"), there));
        assert!(!allowed(Some(&token), &bearer("Bearer u"), here));
        assert!(!allowed(Some(&token), &HeaderMap::new(), here));
    }
}
