//! Loading what a feed shows. It is read as a visitor, whoever asks: readers share what they fetch.

use super::{atom, json};
use crate::card::Card;
use crate::feed::open_list;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use house::house_head;
use http::header;
use kernel::Actor;
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
