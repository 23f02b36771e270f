//! `/share/{kind}/{id}-{version}.png`.

use super::{draw, store};
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::IntoResponse;
use http::header;
use kernel::AppError;
use std::sync::LazyLock;
use uuid::Uuid;
use web::{Answer, Cx};

/// Drawn pictures, about 15 kB each.
static DRAWN: LazyLock<moka::sync::Cache<String, Bytes>> = LazyLock::new(|| moka::sync::Cache::new(256));

/// The share picture of a mega site, subsite or item. Whoever may see the row may see it; only what visitors see is
/// kept.
///
/// # Errors
/// `NotFound` if there is no such row for this person.
pub async fn share_image_show(cx: Cx, Path((kind, file)): Path<(String, String)>) -> Answer {
    let id = file
        .strip_suffix(".png")
        .and_then(|name| name.rsplit_once('-'))
        .and_then(|(id, _)| Uuid::try_parse(id).ok())
        .ok_or(AppError::NotFound)?;
    let words = cx.app.db.read(cx.actor(), async |tx| store::words_find(tx, &kind, id).await).await?;
    // The words are the key: an old version's address shows the name of today.
    let key = format!("{kind}\n{}\n{:?}\n{:?}", words.name, words.above, words.accent);
    let png = match DRAWN.get(&key) {
        Some(png) => png,
        None => {
            let png = tokio::task::spawn_blocking(move || draw::draw(&words)).await.ok().flatten();
            let png = Bytes::from(png.ok_or(AppError::Unavailable)?);
            DRAWN.insert(key, png.clone());
            png
        }
    };
    let kept = if cx.actor().is_visitor() { "public, max-age=604800" } else { "private, max-age=600" };
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, kept)], png).into_response())
}
