//! Loading what a feed shows. It is read as a visitor, whoever asks: readers share what they fetch.

use super::{atom, json};
use crate::card::Card;
use crate::feed::open_list;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use house::house_head;
use http::header;
use kernel::Actor;
use media::moving::Format;
use media::reading;
use web::{Answer, Cx, Failure};

/// A feed before it is written.
pub(super) struct Source {
    /// Name of the house.
    pub title: String,
    /// Its page.
    pub home: String,
    /// The feed's own address without its ending.
    pub own: String,
    /// Newest first.
    pub cards: Vec<Card>,
    /// `https://host`.
    pub origin: String,
}

/// A file that belongs to a post.
pub(super) struct File {
    /// Its address.
    pub url: String,
    /// Its media type.
    pub kind: &'static str,
    /// How many seconds it plays.
    pub seconds: Option<u32>,
}

/// What plays in a post, for readers that play it themselves, and its documents. What stands behind a warning, or is
/// sensitive, is looked at on the post's page.
pub(super) fn files(card: &Card, origin: &str) -> Vec<File> {
    let open = card.media.iter().filter(|picture| card.warning.is_none() && !picture.is_sensitive);
    open.filter_map(|picture| {
        if let Some(paper) = &picture.image.paper {
            let url = format!("{origin}{}", paper.src());
            return Some(File { url, kind: reading::CONTENT_TYPE, seconds: None });
        }
        let moving = picture.image.moving.as_ref()?;
        let kind = Format::of(&moving.format)?.content_type();
        Some(File { url: format!("{origin}{}", moving.src()), kind, seconds: moving.seconds() })
    })
    .collect()
}

/// The picture that stands for a post.
pub(super) fn picture(card: &Card, origin: &str) -> Option<String> {
    let first = card.media.iter().find(|picture| card.warning.is_none() && !picture.is_sensitive)?;
    Some(format!("{origin}{}", first.image.src(first.image.at_most(1440), "jpg")))
}

async fn load(cx: &Cx, key: &str) -> Result<Source, Failure> {
    let (head, cards) = cx
        .app
        .db
        .read(Actor::Visitor, async |tx| {
            let head = house_head(tx, key).await?;
            let cards = open_list(tx, head.id).await?;
            Ok((head, cards))
        })
        .await?;
    let origin = cx.app.settings.origin.clone();
    let home = format!("{origin}/houses/{}/feed", head.key);
    Ok(Source { title: head.name, own: home.clone(), home, cards, origin })
}

fn answer(kind: &'static str, body: String) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=60")], body).into_response()
}

/// JSON Feed.
///
/// # Errors
/// `NotFound` for a house that visitors do not see.
pub async fn house_json(cx: Cx, Path(key): Path<String>) -> Answer {
    let source = load(&cx, &key).await?;
    Ok(answer("application/feed+json; charset=utf-8", json::json(&source)))
}

/// Atom.
///
/// # Errors
/// `NotFound` for a house that visitors do not see.
pub async fn house_atom(cx: Cx, Path(key): Path<String>) -> Answer {
    let source = load(&cx, &key).await?;
    Ok(answer("application/atom+xml; charset=utf-8", atom::atom(&source)))
}
