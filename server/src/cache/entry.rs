//! A kept page with its bytes in every encoding.

use crate::middleware::observe::Served;
use crate::middleware::{conditional, security};
use axum::body::Body;
use axum::extract::MatchedPath;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use http_body_util::BodyExt;
use metrics::{Counter, Histogram};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use web::App;
use web::answer::CacheTags;

/// Where the answer came from, for log and metrics.
const FROM_CACHE: &str = "visitors' cache";
/// Larger pages are not kept.
const MOST: u64 = 2 << 20;

/// One page.
pub struct Entry {
    /// Tells two entries of one page apart.
    pub id: u64,
    /// What it shows.
    pub tags: Vec<Arc<str>>,
    headers: HeaderMap,
    etag: HeaderValue,
    route: Option<MatchedPath>,
    seconds: Histogram,
    answered: Counter,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

impl Entry {
    /// Bytes that the entry takes, roughly.
    pub fn weight(&self, key: &str) -> u32 {
        let tags: usize = self.tags.iter().map(|tag| tag.len() + 64).sum();
        let bytes = self.plain.len() + self.gzip.len() + self.brotli.len() + key.len() + tags + 1024;
        u32::try_from(bytes).unwrap_or(u32::MAX)
    }

    /// Counts an answer that did not pass the layers which count the others.
    pub fn count(&self, taken: Duration) {
        self.seconds.record(taken);
        self.answered.increment(1);
    }

    /// The page for somebody who accepts these encodings and perhaps has it already.
    pub fn response(&self, asked: &Conditions) -> Response {
        let mut headers = self.headers.clone();
        headers.insert(header::ETAG, self.etag.clone());
        let mut response = Response::new(Body::empty());
        if asked.known.as_ref().is_some_and(|known| conditional::matches(known, &self.etag)) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_SECURITY_POLICY);
        } else {
            let (bytes, encoding) = match (asked.brotli, asked.gzip) {
                (true, _) => (&self.brotli, Some("br")),
                (false, true) => (&self.gzip, Some("gzip")),
                (false, false) => (&self.plain, None),
            };
            if let Some(encoding) = encoding {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
            }
            *response.body_mut() = Body::from(bytes.clone());
        }
        *response.headers_mut() = headers;
        if let Some(route) = &self.route {
            response.extensions_mut().insert(route.clone());
        }
        response.extensions_mut().insert(Served(FROM_CACHE));
        response
    }
}

/// What the one who asks can read and has.
pub struct Conditions {
    /// Takes Brotli.
    pub brotli: bool,
    /// Takes gzip.
    pub gzip: bool,
    known: Option<HeaderValue>,
}

impl Conditions {
    /// Reads the headers of a request.
    pub fn of(headers: &HeaderMap) -> Self {
        let accepted =
            headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut pieces = part.split(';').map(str::trim);
                pieces.next() == Some(name)
                    && !pieces.any(|piece| matches!(piece, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        Self { brotli: takes("br"), gzip: takes("gzip"), known: headers.get(header::IF_NONE_MATCH).cloned() }
    }
}

/// Makes an entry of a response, or gives the response back if it is not for everybody.
pub async fn make(response: Response, app: &App, id: u64) -> Result<Entry, Response> {
    let Some(tags) = tags(&response) else {
        return Err(response);
    };
    let (parts, body) = response.into_parts();
    let Ok(plain) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Err(Response::from_parts(parts, Body::empty()));
    };
    let text = plain.clone();
    let Ok((gzip, brotli)) = tokio::task::spawn_blocking(move || (gzip(&text), brotli(&text, 5))).await
    else {
        return Err(Response::from_parts(parts, Body::from(plain)));
    };
    let route = parts.extensions.get::<MatchedPath>().cloned();
    let mut headers = parts.headers;
    headers.remove(header::CONTENT_LENGTH);
    conditional::page_headers(&mut headers);
    security::visitor_headers(app, &mut headers);
    let etag = headers.remove(header::ETAG).unwrap_or_else(|| conditional::etag(&plain, None));
    let label = route.as_ref().map_or(FROM_CACHE, MatchedPath::as_str).to_owned();
    let seconds = metrics::histogram!("maison_request_seconds", "route" => label.clone());
    let answered = metrics::counter!("maison_requests_total", "route" => label, "status" => "200");
    Ok(Entry { id, tags, headers, etag, route, seconds, answered, plain, gzip, brotli })
}

/// The tags of a response that is for everybody.
fn tags(response: &Response) -> Option<Vec<Arc<str>>> {
    let headers = response.headers();
    let kept_back = |value: &HeaderValue| value.to_str().is_ok_and(|text| text.contains("no-store"));
    let everybodys = response.status() == StatusCode::OK
        && conditional::is_text(headers)
        && !headers.contains_key(header::SET_COOKIE)
        && !headers.contains_key(header::CONTENT_ENCODING)
        && !headers.get(header::CACHE_CONTROL).is_some_and(kept_back)
        && axum::body::HttpBody::size_hint(response.body()).exact().is_some_and(|size| size <= MOST);
    let CacheTags(tags) = response.extensions().get().filter(|_| everybodys)?;
    (!tags.is_empty()).then(|| tags.iter().map(|tag| super::index::plain(tag).into()).collect())
}

/// gzip at its usual level.
pub fn gzip(bytes: &[u8]) -> Bytes {
    let mut writer =
        flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 3), flate2::Compression::new(6));
    // Writing to memory cannot fail.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default().into()
}

/// Brotli; `quality` 5 for pages, more for files that are compressed once.
pub fn brotli(bytes: &[u8], quality: u32) -> Bytes {
    let mut out = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, 20);
    let _ = writer.write_all(bytes).and_then(|()| writer.flush());
    drop(writer);
    out.into()
}
