//! One static file with its bytes in every encoding.

use crate::cache;
use crate::middleware::conditional;
use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};

/// The name changes with the text, so nobody has to ask again.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// The name stays; after five minutes browsers ask again.
const SHORT: HeaderValue = HeaderValue::from_static("public, max-age=300");
/// In development every change shows at once.
const NEVER: HeaderValue = HeaderValue::from_static("no-cache");

pub struct File {
    kind: &'static str,
    caching: HeaderValue,
    hash: String,
    plain: Bytes,
    gzip: Option<Bytes>,
    brotli: Option<Bytes>,
}

impl File {
    /// A file for many requests.
    pub fn compressed(path: &str, bytes: Vec<u8>) -> Self {
        let file = Self::fresh(path, bytes);
        let caching = if is_hashed(path) { FOR_EVER } else { SHORT };
        if !is_compressible(file.kind) {
            return Self { caching, ..file };
        }
        // What does not get smaller is sent as it is.
        let smaller = |bytes: Bytes| (bytes.len() < file.plain.len()).then_some(bytes);
        let gzip = smaller(cache::gzip(&file.plain));
        let brotli = smaller(cache::brotli(&file.plain, 9));
        Self { caching, gzip, brotli, ..file }
    }

    /// A file for one request.
    pub fn fresh(path: &str, bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        Self { kind: kind(path), caching: NEVER, hash, plain: bytes.into(), gzip: None, brotli: None }
    }

    pub fn response(&self, asked: &HeaderMap) -> Response {
        let (bytes, encoding) = self.encoded(asked);
        let etag = format!(
            "\"{}{}{}\"",
            self.hash,
            if encoding.is_some() { "-" } else { "" },
            encoding.unwrap_or_default()
        );
        let mut response = Response::new(Body::empty());
        let etag = HeaderValue::from_str(&etag).unwrap_or(HeaderValue::from_static("\"0\""));
        let known = asked.get(header::IF_NONE_MATCH).is_some_and(|known| conditional::matches(known, &etag));
        let headers = response.headers_mut();
        headers.insert(header::ETAG, etag);
        headers.insert(header::CACHE_CONTROL, self.caching.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        *response.body_mut() = Body::from(bytes.clone());
        response
    }

    fn encoded(&self, asked: &HeaderMap) -> (&Bytes, Option<&'static str>) {
        let accepts = cache::Conditions::of(asked);
        match (&self.brotli, &self.gzip) {
            (Some(bytes), _) if accepts.brotli => (bytes, Some("br")),
            (_, Some(bytes)) if accepts.gzip => (bytes, Some("gzip")),
            _ => (&self.plain, None),
        }
    }
}

/// `/pkg/maison.{hash}.css`, and fonts, whose files are never changed but replaced.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    (path.starts_with("/pkg/") && name.split('.').count() >= 3) || path.starts_with("/fonts/")
}

fn is_compressible(kind: &str) -> bool {
    kind.starts_with("text/") || ["javascript", "json", "wasm", "xml"].iter().any(|word| kind.contains(word))
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(file: &File, name: header::HeaderName, value: &'static str) -> Response {
        file.response(&HeaderMap::from_iter([(name, HeaderValue::from_static(value))]))
    }

    #[test]
    fn hashed_files_are_compressed_and_kept_for_ever() {
        let file = File::compressed("/pkg/maison.abc123.css", b"a { color: red } ".repeat(100));
        let response = get(&file, header::ACCEPT_ENCODING, "gzip, br");
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "br");
        assert_eq!(response.headers()[header::CACHE_CONTROL], FOR_EVER);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        assert!(
            get(&file, header::ACCEPT_ENCODING, "br;q=0").headers().get(header::CONTENT_ENCODING).is_none()
        );
        let etag = response.headers()[header::ETAG].to_str().unwrap().to_owned();
        let again = file.response(&HeaderMap::from_iter([
            (header::ACCEPT_ENCODING, HeaderValue::from_static("br")),
            (header::IF_NONE_MATCH, HeaderValue::from_str(&etag).unwrap()),
        ]));
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn files_that_keep_their_name_are_asked_for_again() {
        let file = File::compressed("/islands.js", b"x".to_vec());
        assert_eq!(get(&file, header::ACCEPT, "*/*").headers()[header::CACHE_CONTROL], SHORT);
        assert_eq!(File::compressed("/fonts/a.woff2", vec![0; 9]).caching, FOR_EVER);
    }
}
