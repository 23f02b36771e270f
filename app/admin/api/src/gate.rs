//! Before every address of `/api/v1`: other sites, who asks, how often, in which form. Behind it: failures as problem
//! details, headers that every answer has.

use crate::caller::Caller;
use crate::problem::{Refusal, finish};
use crate::rate::{self, Left};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use kernel::AppError;
use std::net::IpAddr;
use uuid::Uuid;
use web::{Cx, Failure};

const ALLOWED: &str =
    "authorization, content-type, if-match, if-none-match, idempotency-key, accept-language, last-event-id";
const EXPOSED: &str = "etag, link, location, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset, idempotent-replayed";

/// The layer.
pub async fn gate(mut request: Request, next: Next) -> Response {
    let Some(cx) = request.extensions().get::<Cx>().cloned() else {
        return Failure(AppError::Unavailable).into_response();
    };
    let method = request.method().clone();
    let origin = trusted_origin(&cx, request.headers());
    if let Some(origin) = origin.as_ref().filter(|_| method == Method::OPTIONS) {
        return preflight(origin);
    }
    let (mut response, left, locale) = match admit(&cx, &method, request.headers().clone()).await {
        Ok((caller, left)) => {
            let locale = caller.locale;
            request.extensions_mut().insert(caller);
            (next.run(request).await, left, locale)
        }
        Err((refusal, left)) => (refusal.into_response(), left, cx.locale),
    };
    if let Some(left) = left {
        left.note(response.headers_mut());
    }
    let mut response = finish(response, &method, locale);
    let headers = response.headers_mut();
    headers.entry(header::VARY).or_insert(HeaderValue::from_static(
        "authorization, cookie, accept-language, accept-encoding, origin",
    ));
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
        headers.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        );
    }
    response
}

type Admitted = Result<(Caller, Option<Left>), (Refusal, Option<Left>)>;

/// Takes copies: a request's body cannot be shared while something is waited for.
async fn admit(cx: &Cx, method: &Method, headers: HeaderMap) -> Admitted {
    if is_strange(method, &headers) {
        return Err((AppError::Forbidden.into(), None));
    }
    if !accepts(&headers, cx.uri.path().ends_with("/changes")) {
        return Err((Refusal::Plain(StatusCode::NOT_ACCEPTABLE, "api-problem-406"), None));
    }
    let caller = Caller::find(cx, &headers).await.map_err(|refusal| (refusal, None))?;
    let counted = match (&caller.token, caller.actor.user()) {
        (Some(token), _) => Some((token.token_id, u32::try_from(token.rate_per_minute).unwrap_or(1).max(1))),
        (None, Some(user)) => Some((user.0, rate::PERSON)),
        (None, None) => cx.ip.map(|ip| (network(ip), rate::VISITOR)),
    };
    match counted.map(|(who, per_minute)| rate::count(who, per_minute)).transpose() {
        Ok(left) => Ok((caller, left)),
        Err((left, error)) => Err((error.into(), Some(left))),
    }
}

/// A change that a page of another site makes a browser send with our cookie. Programs with a token borrow nothing.
fn is_strange(method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
        || headers.contains_key(header::AUTHORIZATION)
    {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    let host = text(header::HOST).unwrap_or_default();
    text(header::ORIGIN).is_some_and(|origin| origin.split_once("://").is_none_or(|(_, named)| named != host))
}

/// Does the program take JSON (or events, where there are some)? People who look at it in a browser get JSON, too.
fn accepts(headers: &HeaderMap, events: bool) -> bool {
    let mut lines = headers.get_all(header::ACCEPT).iter().peekable();
    if lines.peek().is_none() {
        return true;
    }
    lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(',')).any(|part| {
        let mut pieces = part.split(';').map(str::trim);
        let kind = pieces.next().unwrap_or_default();
        let refused = pieces.any(|piece| matches!(piece, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        let ours = matches!(
            kind,
            "*/*" | "application/*" | "application/json" | "application/problem+json" | "text/html" | ""
        );
        !refused && (ours || (events && matches!(kind, "text/event-stream" | "text/*")))
    })
}

/// The origin of another site that the operator trusts.
fn trusted_origin(cx: &Cx, headers: &HeaderMap) -> Option<HeaderValue> {
    let origin = headers.get(header::ORIGIN)?;
    cx.app.settings.api_origins.iter().any(|trusted| origin == trusted.as_str()).then(|| origin.clone())
}

fn preflight(origin: &HeaderValue) -> Response {
    let headers = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone()),
        (header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, PATCH, DELETE")),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static(ALLOWED)),
        (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600")),
        (header::VARY, HeaderValue::from_static("origin")),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// An IPv4 address, or the /64 of an IPv6 one, as a key.
fn network(ip: IpAddr) -> Uuid {
    match ip {
        IpAddr::V4(ip) => Uuid::from_u128(u128::from(u32::from(ip))),
        IpAddr::V6(ip) => Uuid::from_u128(u128::from(ip) >> 64 << 64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_has_to_be_taken() {
        let asked = |accept: &'static str| {
            accepts(&HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(accept))]), false)
        };
        assert!(accepts(&HeaderMap::new(), false));
        assert!(asked("text/html, */*;q=0.1") && asked("application/json") && asked("application/*"));
        assert!(!asked("text/csv") && !asked("application/json;q=0") && !asked("text/event-stream"));
    }

    #[test]
    fn pages_of_other_sites_cannot_borrow_the_cookie() {
        let from = |pairs: &[(&'static str, &'static str)]| {
            let headers = pairs
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            is_strange(&Method::POST, &headers.collect())
        };
        assert!(from(&[("sec-fetch-site", "cross-site")]));
        assert!(from(&[("host", "maison.example"), ("origin", "https://evil.example")]));
        assert!(!from(&[("host", "maison.example"), ("origin", "https://maison.example")]));
        assert!(!from(&[("sec-fetch-site", "cross-site"), ("authorization", "Bearer mai_x")]));
        assert!(!from(&[]));
    }
}
