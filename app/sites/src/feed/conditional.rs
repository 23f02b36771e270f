//! Conditional requests: who has the newest version already gets 304.

use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};

/// Answers with `body`, or 304 if the asker has it. May be kept for five minutes by anybody.
pub(super) fn answer(
    headers: &HeaderMap,
    kind: &'static str,
    updated: DateTime<Utc>,
    body: String,
) -> Response {
    let hash: String =
        Sha256::digest(body.as_bytes()).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{hash}\"");
    let mut response = if fresh(headers, &tag, updated) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, kind)], body).into_response()
    };
    let own = response.headers_mut();
    let values = [
        (header::ETAG, tag),
        (header::LAST_MODIFIED, http_date(updated)),
        (header::CACHE_CONTROL, "public, max-age=300".to_owned()),
    ];
    for (name, value) in values {
        if let Ok(value) = HeaderValue::from_str(&value) {
            own.insert(name, value);
        }
    }
    response
}

/// `If-None-Match` decides where it is sent; only otherwise `If-Modified-Since`.
fn fresh(headers: &HeaderMap, tag: &str, updated: DateTime<Utc>) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(tags) = text(header::IF_NONE_MATCH) {
        return tags
            .split(',')
            .map(|one| one.trim().trim_start_matches("W/"))
            .any(|one| one == tag || one == "*");
    }
    text(header::IF_MODIFIED_SINCE)
        .and_then(|date| DateTime::parse_from_rfc2822(date).ok())
        .is_some_and(|since| updated.timestamp() <= since.timestamp())
}

fn http_date(time: DateTime<Utc>) -> String {
    time.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_gets_nothing() {
        let updated = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let first = answer(&HeaderMap::new(), "text/plain", updated, "a".into());
        assert_eq!(first.status(), 200);
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone());
        assert_eq!(answer(&headers, "text/plain", updated, "a".into()).status(), 304);
        assert_eq!(answer(&headers, "text/plain", updated, "b".into()).status(), 200);
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_MODIFIED_SINCE, first.headers()[header::LAST_MODIFIED].clone());
        assert_eq!(answer(&headers, "text/plain", updated, "a".into()).status(), 304);
    }
}
