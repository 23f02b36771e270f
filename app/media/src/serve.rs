//! Bytes over the wire: `/media/{key}/{width}.{webp|jpg}`. Addresses name their content, so browsers keep it for ever;
//! who may see it is decided by row-level security for every key.

use crate::asset::store;
use crate::storage::{Storage, rendition_name};
use axum::Extension;
use axum::extract::Path;
use axum::response::IntoResponse;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::{Actor, AppError, asset_ref::WIDTHS};
use std::time::Duration;
use web::{Answer, Cx, Failure};

/// Keys that everybody may see, remembered for 30 seconds so that a page of pictures costs no queries.
#[derive(Clone)]
pub(crate) struct PublicKeys(moka::sync::Cache<String, ()>);

impl PublicKeys {
    pub(crate) fn new() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(100_000).time_to_live(Duration::from_secs(30)).build())
    }
}

/// One copy of a picture.
///
/// # Errors
/// `NotFound` for what does not exist and for what this person may not see.
pub(crate) async fn rendition_show(
    cx: Cx,
    Extension(public): Extension<PublicKeys>,
    Path((key, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let (width, extension) = parse(&key, &file).ok_or(AppError::NotFound)?;
    let caching = allowed(&cx, &public, &key).await?;
    let tag = format!("\"{key}-{width}-{extension}\"");
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let fresh =
        known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if fresh {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let storage = Storage::local(&*cx.app.settings.storage);
        let bytes = storage.get(&rendition_name(&key, width, extension)).await.map_err(missing)?;
        let kind = if extension == "webp" { "image/webp" } else { "image/jpeg" };
        ([(header::CONTENT_TYPE, kind)], bytes).into_response()
    };
    let set = response.headers_mut();
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    set.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    set.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        set.insert(header::ETAG, tag);
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

fn parse<'f>(key: &str, file: &'f str) -> Option<(u32, &'f str)> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let (width, extension) = file.split_once('.')?;
    let width = WIDTHS.into_iter().find(|have| have.to_string() == width)?;
    (key.len() == 32 && key.bytes().all(hex) && matches!(extension, "webp" | "jpg"))
        .then_some((width, extension))
}

/// Pages ask only for copies that there are; a row without its file is a fault worth a line in the log.
fn missing(error: std::io::Error) -> AppError {
    if error.kind() != std::io::ErrorKind::NotFound {
        tracing::error!(%error, "a stored picture cannot be read");
    }
    AppError::NotFound
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn only_our_own_addresses_are_read() {
        let key = "0123456789abcdef0123456789abcdef";
        assert_eq!(parse(key, "640.webp"), Some((640, "webp")));
        for (key, file) in
            [(key, "641.webp"), (key, "640.png"), (key, "0640.webp"), ("../../etc", "640.webp")]
        {
            assert_eq!(parse(key, file), None, "{key}/{file}");
        }
    }
}
