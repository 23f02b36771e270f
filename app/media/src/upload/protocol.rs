//! The protocol's headers, and answers that carry them.

use super::checksum::ALGORITHMS;
use crate::incoming::widest;
use axum::Json;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::json;
use web::Cx;

const VERSION: HeaderValue = HeaderValue::from_static("1.0.0");
const EXTENSIONS: HeaderValue = HeaderValue::from_static("creation,expiration,termination,checksum");
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");

/// Bytes of the whole file.
pub(super) const LENGTH: HeaderName = HeaderName::from_static("upload-length");
/// Bytes that are there.
pub(super) const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
/// When it is thrown away.
pub(super) const EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
/// `key base64,key base64`.
pub(super) const METADATA: HeaderName = HeaderName::from_static("upload-metadata");

/// `OPTIONS`: what is spoken here.
pub(crate) async fn upload_options(cx: Cx) -> Response {
    let most = widest(&cx.app.settings);
    let mut response = answer(StatusCode::NO_CONTENT);
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("tus-version"), VERSION);
    headers.insert(HeaderName::from_static("tus-extension"), EXTENSIONS);
    headers.insert(HeaderName::from_static("tus-checksum-algorithm"), ALGORITHMS);
    headers.insert(HeaderName::from_static("tus-max-size"), HeaderValue::from(most));
    response
}

/// An answer without a text. No browser may keep it, because the next one is another.
pub(super) fn answer(status: StatusCode) -> Response {
    dressed(status.into_response())
}

/// An answer with a sentence for people, as `{"error"}`.
pub(super) fn sentence(status: StatusCode, words: &str) -> Response {
    dressed((status, Json(json!({ "error": words }))).into_response())
}

fn dressed(mut response: Response) -> Response {
    response.headers_mut().insert(RESUMABLE, VERSION);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Adds a number.
pub(super) fn number(mut response: Response, name: HeaderName, value: i64) -> Response {
    response.headers_mut().insert(name, HeaderValue::from(value));
    response
}

/// Adds when it is thrown away, as HTTP writes moments.
pub(super) fn until(mut response: Response, at: DateTime<Utc>) -> Response {
    if let Ok(value) = HeaderValue::from_str(&at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()) {
        response.headers_mut().insert(EXPIRES, value);
    }
    response
}

/// A visitor is told so, and led nowhere: no page asks here.
pub(super) fn visitor(cx: &Cx) -> Response {
    sentence(StatusCode::UNAUTHORIZED, &cx.t("media-upload-signed-out"))
}

/// 412 for whoever speaks another version.
pub(super) fn other_version(headers: &HeaderMap) -> Option<Response> {
    if headers.get(RESUMABLE) == Some(&VERSION) {
        return None;
    }
    let mut response = answer(StatusCode::PRECONDITION_FAILED);
    response.headers_mut().insert(HeaderName::from_static("tus-version"), VERSION);
    Some(response)
}

/// A header's number, which is never negative.
pub(super) fn counted(headers: &HeaderMap, name: &HeaderName) -> Option<i64> {
    let text = headers.get(name)?.to_str().ok()?;
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// What the sender says about the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// Its name, 1 to 255 letters.
    pub name: String,
    /// What the browser takes it for.
    pub kind: Option<String>,
    /// Its place in the folder that was dropped.
    pub path: Option<String>,
}

impl Said {
    /// Reads `Upload-Metadata`; `None` for what is none.
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let mut said = Self::default();
        let text = headers.get(METADATA).map(HeaderValue::to_str).transpose().ok()?.unwrap_or_default();
        for pair in text.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once(' ').unwrap_or((pair, ""));
            let value = String::from_utf8(BASE64_STANDARD.decode(value.trim()).ok()?).ok()?;
            match key {
                "filename" => said.name = plain(value.rsplit(['/', '\\']).next().unwrap_or_default(), 255),
                "filetype" => said.kind = Some(plain(&value, 200)).filter(|kind| !kind.is_empty()),
                "relativePath" => said.path = Some(plain(&value, 2000)).filter(|path| !path.is_empty()),
                _ => {}
            }
        }
        if said.name.is_empty() {
            "picture".clone_into(&mut said.name);
        }
        Some(said)
    }
}

fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(most).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<Said> {
        Said::read(&HeaderMap::from_iter([(METADATA, HeaderValue::from_str(text).unwrap())]))
    }

    #[test]
    fn metadata_is_read_and_made_plain() {
        let name = BASE64_STANDARD.encode("../../bälle\0\n.jpg");
        let path = BASE64_STANDARD.encode("night/one.jpg");
        let read = said(&format!("filename {name}, relativePath {path},is_confidential")).unwrap();
        assert_eq!((read.name.as_str(), read.path.as_deref()), ("bälle.jpg", Some("night/one.jpg")));
        assert_eq!(said("").unwrap().name, "picture");
        assert_eq!(said("filename not!base64"), None);
        assert_eq!(said("filename /w=="), None, "no UTF-8");
    }

    #[test]
    fn numbers_are_digits() {
        let read = |text| counted(&HeaderMap::from_iter([(OFFSET, HeaderValue::from_static(text))]), &OFFSET);
        assert_eq!(
            (read("12"), read("-1"), read("+1"), read(""), read("1e3")),
            (Some(12), None, None, None, None)
        );
        assert_eq!(read("99999999999999999999"), None);
    }
}
