//! Pages that did not change are not sent again: an ETag over the text, 304 for who has it.

use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};
use web::cx::Nonce;

/// Larger bodies are files and streams, which take care of themselves.
const MOST: u64 = 4 << 20;
/// Kept by the reader's browser only, and asked for again each time.
const CACHING: HeaderValue = HeaderValue::from_static("private, no-cache");
/// What a page depends on besides its address.
const VARY: HeaderValue = HeaderValue::from_static("cookie, accept-language, accept-encoding");

/// Marks texts with an ETag and answers 304.
pub async fn answer(mut request: Request, next: Next) -> Response {
    // HEAD gets the headers of the page that GET gets, so the page is made all the same.
    let head = *request.method() == Method::HEAD;
    if head {
        *request.method_mut() = Method::GET;
    }
    let mut response = tagged(request, next).await;
    if head {
        if let Some(size) = axum::body::HttpBody::size_hint(response.body()).exact() {
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(size));
        }
        *response.body_mut() = Body::empty();
    }
    response
}

async fn tagged(request: Request, next: Next) -> Response {
    let reading = *request.method() == Method::GET;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let nonce = request.extensions().get::<Nonce>().cloned();
    let response = next.run(request).await;
    if !reading
        || response.status() != StatusCode::OK
        || response.headers().contains_key(header::ETAG)
        || !is_text(response.headers())
    {
        return response;
    }
    let size = axum::body::HttpBody::size_hint(response.body()).exact();
    if size.is_none_or(|size| size > MOST) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Response::from_parts(parts, Body::empty());
    };
    let etag = etag(&body, nonce.as_ref());
    let mut response = Response::from_parts(parts, Body::empty());
    page_headers(response.headers_mut());
    response.headers_mut().insert(header::ETAG, etag.clone());
    if known.is_some_and(|known| matches(&known, &etag))
        && !response.headers().contains_key(header::SET_COOKIE)
    {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(header::CONTENT_TYPE);
        response.headers_mut().remove(header::CONTENT_LENGTH);
    } else {
        *response.body_mut() = Body::from(body);
    }
    response
}

/// The headers of a page, unless it has its own.
pub fn page_headers(headers: &mut HeaderMap) {
    headers.entry(header::CACHE_CONTROL).or_insert(CACHING);
    headers.entry(header::VARY).or_insert(VARY);
}

/// Pages, feeds, JSON.
pub fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    matches!(kind, "text/html" | "text/plain" | "text/calendar")
        || kind.ends_with("xml")
        || kind.ends_with("json")
}

/// Weak, because every encoding of the text has the same one. The nonce differs in each answer and does not count.
pub fn etag(body: &Bytes, nonce: Option<&Nonce>) -> HeaderValue {
    let mut hash = Sha256::new();
    match (nonce, std::str::from_utf8(body)) {
        (Some(nonce), Ok(text)) => text.split(nonce.0.as_str()).for_each(|piece| hash.update(piece)),
        _ => hash.update(body),
    }
    let hex: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("W/\"{hex}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

/// Does `If-None-Match` name this tag? Weak comparison: `W/` does not count.
pub fn matches(known: &HeaderValue, etag: &HeaderValue) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let (Ok(known), Ok(etag)) = (known.to_str(), etag.to_str()) else {
        return false;
    };
    known.split(',').any(|tag| tag.trim() == "*" || bare(tag) == bare(etag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nonce_does_not_change_a_page() {
        let tag = |text: &'static str, nonce: &str| {
            etag(&Bytes::from_static(text.as_bytes()), Some(&Nonce(nonce.to_owned())))
        };
        assert_eq!(tag("<p nonce=AAAA>", "AAAA"), tag("<p nonce=BBBB>", "BBBB"));
        assert_ne!(tag("<p nonce=AAAA>", "AAAA"), tag("<b nonce=AAAA>", "AAAA"));
    }

    #[test]
    fn tags_match_weakly() {
        let value = HeaderValue::from_static;
        assert!(matches(&value("\"a\", W/\"b\""), &value("W/\"b\"")));
        assert!(matches(&value("\"b\""), &value("W/\"b\"")));
        assert!(matches(&value("*"), &value("W/\"b\"")));
        assert!(!matches(&value("\"c\""), &value("W/\"b\"")));
    }
}
