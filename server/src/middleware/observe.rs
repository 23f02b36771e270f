//! Every request gets an id, one line in the log and its place in the metrics. Neither knows path, query or person:
//! only the route.

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::time::Instant;
use tracing::Instrument;

/// Header that carries the id.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Left in the response by layers that answer without a route: the word in log and metrics.
#[derive(Clone, Copy, Debug)]
pub struct Served(pub &'static str);

/// Measures and logs. `proxies` above zero believes the id that the proxy gave.
pub async fn observe(State(proxies): State<usize>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = request_id(request.headers(), proxies);
    let method = request.method().clone();
    let outer = request.extensions().get::<MatchedPath>().cloned();
    let span = tracing::info_span!("request", id = %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let taken = began.elapsed();
    let served = response.extensions().get::<Served>().map(|served| served.0);
    let route = response.extensions().get::<MatchedPath>().or(outer.as_ref()).map(MatchedPath::as_str);
    let route = route.or(served).unwrap_or("none").to_owned();
    let status = response.status().as_u16();
    let _entered = span.enter();
    // Answers from memory are too many to be worth a line each.
    if served.is_some() && status < 500 {
        tracing::debug!(%method, route, status, micros = taken.as_micros() as u64, "answered");
    } else {
        tracing::info!(%method, route, status, micros = taken.as_micros() as u64, "answered");
    }
    metrics::histogram!("maison_request_seconds", "route" => route.clone()).record(taken);
    metrics::counter!("maison_requests_total", "route" => route, "status" => status.to_string()).increment(1);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// Gives an answer its id that did not pass [`observe`].
pub fn name(asked: &HeaderMap, proxies: usize, response: &mut Response) {
    if let Ok(id) = HeaderValue::from_str(&request_id(asked, proxies)) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
}

fn request_id(headers: &HeaderMap, proxies: usize) -> String {
    let given = headers.get(&REQUEST_ID).filter(|_| proxies > 0).and_then(|id| id.to_str().ok());
    let plain = |id: &&str| {
        (8..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    given.filter(plain).map_or_else(|| uuid::Uuid::now_v7().simple().to_string(), str::to_owned)
}
