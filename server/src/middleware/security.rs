//! What browsers may do with our answers. docs/security.md explains each line.

use crate::cache;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use web::App;
use web::cx::Nonce;

static FIXED: [(HeaderName, HeaderValue); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        ),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");
/// Whatever is no page needs nothing and may be framed by nobody.
const NO_PAGE: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");
/// Nor do scripts; a browser refuses a service worker (`/push-worker.js`) that is served with `sandbox`.
const SCRIPT: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
/// Pages that the visitors' cache may hold have no inline script, so they need no nonce.
const VISITOR: &str = "script-src 'self' 'wasm-unsafe-eval'";
/// Everything else comes from here, too.
const REST: &str = concat!(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; ",
    "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
);

/// Sets the headers that an answer has not set itself, and gives pages outside of the visitors' cache a nonce.
pub async fn headers(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let nonce = (!cache::is_visitors(&app, &request)).then(|| {
        let nonce = Nonce(web::session::new_token());
        request.extensions_mut().insert(nonce.clone());
        nonce
    });
    let mut response = next.run(request).await;
    let status = response.status();
    let headers = response.headers_mut();
    for (name, value) in &FIXED {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    if app.secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    // A browser keeps the policy with the page it has; a new nonce would not fit its text.
    if status != StatusCode::NOT_MODIFIED && !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = policy(headers, nonce.as_ref());
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// What [`headers`] would set on a page that every visitor gets.
pub fn visitor_headers(app: &App, headers: &mut HeaderMap) {
    for (name, value) in &FIXED {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    if app.secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = policy(headers, None);
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

fn policy(headers: &HeaderMap, nonce: Option<&Nonce>) -> HeaderValue {
    let is = |kind: &[u8]| {
        headers.get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(kind))
    };
    let text = match nonce {
        _ if is(b"text/javascript") => return SCRIPT,
        _ if !is(b"text/html") => return NO_PAGE,
        None => format!("{VISITOR}; {REST}"),
        Some(nonce) => format!("script-src 'nonce-{}' 'strict-dynamic' 'wasm-unsafe-eval'; {REST}", nonce.0),
    };
    HeaderValue::from_str(&text).unwrap_or(NO_PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_may_be_a_service_worker_and_pages_may_have_one() {
        let of = |kind: &'static str| {
            let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(kind))]);
            policy(&headers, None).to_str().unwrap().to_owned()
        };
        assert_eq!(of("text/javascript; charset=utf-8"), "default-src 'none'; frame-ancestors 'none'");
        assert!(of("image/svg+xml").ends_with("sandbox"));
        assert!(of("text/html; charset=utf-8").contains("; worker-src 'self';"));
    }
}
