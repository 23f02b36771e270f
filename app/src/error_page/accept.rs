//! Does the one who asks want a page or JSON?

use http::{HeaderMap, header};

/// JSON for those who prefer it, for scripts that listen to a stream and could not show a page, and below `/api/` for those
/// who do not ask for HTML.
pub fn prefers_json(headers: &HeaderMap, path: &str) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (mut json, mut html) = (0_u32, 0_u32);
    for part in accept.split(',') {
        let (kind, weight) = weighed(part);
        if kind == "application/json" || kind.ends_with("+json") || kind == "text/event-stream" {
            json = json.max(weight);
        } else if kind == "text/html" || kind == "application/xhtml+xml" {
            html = html.max(weight);
        }
    }
    json > html || (html == 0 && path.starts_with("/api/"))
}

/// `text/html;q=0.8` → (`text/html`, 800).
fn weighed(part: &str) -> (&str, u32) {
    let mut pieces = part.split(';').map(str::trim);
    let kind = pieces.next().unwrap_or_default();
    let q = pieces.find_map(|piece| piece.strip_prefix("q=")).unwrap_or("1");
    (kind, thousandths(q).unwrap_or(0))
}

/// `0.85` → 850; `None` for what RFC 9110 does not call a weight.
fn thousandths(q: &str) -> Option<u32> {
    let (whole, part) = q.split_once('.').unwrap_or((q, ""));
    let digits = format!("{part:0<3}");
    let whole: u32 = whole.parse().ok()?;
    Some((whole.min(1) * 1000 + digits.get(..3)?.parse::<u32>().ok()?).min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn browsers_get_pages_and_software_gets_json() {
        let asked = |accept: &'static str, path| {
            prefers_json(&HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(accept))]), path)
        };
        assert!(!asked("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "/"));
        assert!(asked("application/json", "/"));
        assert!(asked("application/problem+json, text/html;q=0.5", "/"));
        assert!(!asked("application/json;q=0.4, text/html", "/"));
        assert!(asked("text/event-stream", "/live"));
        assert!(!asked("*/*", "/artists"));
        assert!(asked("*/*", "/api/v1/x"));
        assert!(!prefers_json(&HeaderMap::new(), "/"));
    }
}
