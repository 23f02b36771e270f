//! Bytes over the wire: `/media/{key}/{width}.{webp|jpg}`, `/media/{key}/play.{mp4|…}` for what plays, and
//! `/media/{key}/paper.pdf` for documents, which are only ever downloaded. Addresses name their content, so browsers keep
//! it for ever; who may see it is decided by row-level security for every key.

use crate::asset::store;
use crate::moving::Format;
use crate::reading;
use crate::storage::{Storage, original_name, rendition_name};
use axum::Extension;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::{Actor, AppError, asset_ref::WIDTHS};
use std::path::PathBuf;
use std::time::Duration;
use tower_http::services::ServeFile;
use web::{Answer, Cx, Failure};

/// Keys that everybody may see, remembered for 30 seconds so that a page of pictures costs no queries.
#[derive(Clone)]
pub(crate) struct PublicKeys(moka::sync::Cache<String, ()>);

impl PublicKeys {
    pub(crate) fn new() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(100_000).time_to_live(Duration::from_secs(30)).build())
    }
}

/// The policy of bytes that need nothing besides themselves: opened in a page of their own, nothing in them runs.
pub const ALONE: &str = "sandbox; default-src 'none'";

/// What an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named<'f> {
    /// A copy of a picture.
    Copy(u32, &'f str),
    /// A video or sound.
    Play(Format),
    /// A document.
    Paper,
}

/// One copy of a picture, or what plays; of that also a part (RFC 9110, 14).
///
/// # Errors
/// `NotFound` for what does not exist and for what this person may not see.
pub(crate) async fn rendition_show(
    cx: Cx,
    Extension(public): Extension<PublicKeys>,
    Path((key, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let named = parse(&key, &file).ok_or(AppError::NotFound)?;
    let caching = allowed(&cx, &public, &key).await?;
    let tag = match named {
        Named::Copy(width, extension) => format!("\"{key}-{width}-{extension}\""),
        Named::Play(format) => format!("\"{key}-{}\"", format.extension()),
        Named::Paper => format!("\"{key}-{}\"", reading::EXTENSION),
    };
    let fresh = knows(&headers, &tag);
    let storage = Storage::local(&*cx.app.settings.storage);
    let mut response = match named {
        _ if fresh => StatusCode::NOT_MODIFIED.into_response(),
        Named::Copy(width, extension) => {
            let bytes = storage.get(&rendition_name(&key, width, extension)).await.map_err(missing)?;
            let kind = if extension == "webp" { "image/webp" } else { "image/jpeg" };
            ([(header::CONTENT_TYPE, kind)], bytes).into_response()
        }
        Named::Play(format) => {
            let path = storage.path(&original_name(&key, format.extension())).map_err(missing)?;
            part(path, (format.content_type(), "inline"), &tag, &headers).await.map_err(missing)?
        }
        Named::Paper => {
            let path = storage.path(&original_name(&key, reading::EXTENSION)).map_err(missing)?;
            // It may hold scripts, so it opens in no page of ours.
            part(path, (reading::CONTENT_TYPE, "attachment"), &tag, &headers).await.map_err(missing)?
        }
    };
    let policy = match named {
        Named::Copy(..) | Named::Paper => ALONE,
        // A browser that opens the file itself makes a page with a player around it.
        Named::Play(_) => "sandbox; default-src 'none'; media-src 'self'; style-src 'unsafe-inline'",
    };
    mark(&mut response, (&tag, caching, policy));
    Ok(response)
}

/// Marks an answer as bytes that somebody sent: `tag` names them, `caching` says who may keep them for how long, and in a
/// page of their own `policy` holds.
pub fn mark(response: &mut Response, (tag, caching, policy): (&str, &'static str, &'static str)) {
    let set = response.headers_mut();
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    set.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    set.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if let Ok(tag) = HeaderValue::from_str(tag) {
        set.insert(header::ETAG, tag);
    }
}

/// Has whoever asks what this tag marks already (RFC 9110, 13.1.2)?
pub fn knows(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag))
}

/// The file, or the part of it that is asked for: the file is read as it is sent.
async fn part(
    path: PathBuf,
    (content_type, disposition): (&'static str, &'static str),
    tag: &str,
    headers: &HeaderMap,
) -> std::io::Result<Response> {
    let mut request = Request::new(Body::empty());
    // A part is of use only to whoever has the rest of the same file.
    let same = headers.get(header::IF_RANGE).is_none_or(|have| have.as_bytes() == tag.as_bytes());
    if let Some(range) = headers.get(header::RANGE).filter(|_| same) {
        request.headers_mut().insert(header::RANGE, range.clone());
    }
    let mut response = ServeFile::new(path).try_call(request).await?.map(Body::new);
    response.headers_mut().remove(header::LAST_MODIFIED);
    if response.status().is_success() {
        let set = response.headers_mut();
        set.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        set.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
    }
    Ok(response)
}

/// `Cache-Control` for this person and key.
async fn allowed(cx: &Cx, public: &PublicKeys, key: &str) -> Result<&'static str, Failure> {
    const EVERYBODY: &str = "public, max-age=31536000, immutable";
    if public.0.contains_key(key) {
        return Ok(EVERYBODY);
    }
    if cx.app.db.read(Actor::Visitor, async |tx| store::key_visible(tx, key).await).await? {
        public.0.insert(key.to_owned(), ());
        return Ok(EVERYBODY);
    }
    let theirs = !cx.actor().is_visitor()
        && cx.app.db.read(cx.actor(), async |tx| store::key_visible(tx, key).await).await?;
    if theirs { Ok("private, max-age=300") } else { Err(AppError::NotFound.into()) }
}

fn parse<'f>(key: &str, file: &'f str) -> Option<Named<'f>> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if key.len() != 32 || !key.bytes().all(hex) {
        return None;
    }
    let (name, extension) = file.split_once('.')?;
    if (name, extension) == ("paper", reading::EXTENSION) {
        return Some(Named::Paper);
    }
    if name == "play" {
        return Format::of(extension).map(Named::Play);
    }
    let width = WIDTHS.into_iter().find(|have| have.to_string() == name)?;
    matches!(extension, "webp" | "jpg").then_some(Named::Copy(width, extension))
}

/// Pages ask only for copies that there are; a row without its file is a fault worth a line in the log.
fn missing(error: std::io::Error) -> AppError {
    if error.kind() != std::io::ErrorKind::NotFound {
        tracing::error!(%error, "a stored file cannot be read");
    }
    AppError::NotFound
}

#[cfg(test)]
mod tests {
    use super::{Named, parse};
    use crate::moving::Format;

    #[test]
    fn only_our_own_addresses_are_read() {
        let key = "0123456789abcdef0123456789abcdef";
        assert_eq!(parse(key, "640.webp"), Some(Named::Copy(640, "webp")));
        assert_eq!(parse(key, "paper.pdf"), Some(Named::Paper));
        assert_eq!(parse(key, "play.mp4"), Some(Named::Play(Format::Mp4)));
        for (key, file) in [
            (key, "641.webp"),
            (key, "640.png"),
            (key, "0640.webp"),
            (key, "play.jpg"),
            (key, "original.mp4"),
            (key, "paper.html"),
            (key, "original.pdf"),
            ("../../etc", "paper.pdf"),
            (key, "640.mp4"),
            ("../../etc", "640.webp"),
            ("../../etc", "play.mp4"),
        ] {
            assert_eq!(parse(key, file), None, "{key}/{file}");
        }
    }
}
