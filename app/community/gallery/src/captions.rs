//! `POST /gallery/{id}/captions`, `POST …/captions/{language}/remove`, `POST /gallery/{id}/poster`, `POST …/poster/remove`,
//! and `GET /gallery/{id}/captions/{language}`.

use crate::item::item_find;
use crate::words::keep;
use axum::extract::Path;
use db::StoreError;
use media::captions::{self, Pressed, Sent};
use uuid::Uuid;
use web::{Answer, Cx};

/// Captions as players read them. Whoever sees the item reads them.
///
/// # Errors
/// `NotFound` where there are none, or not for whoever asks.
pub async fn show(cx: Cx, Path((item, language)): Path<(Uuid, String)>) -> Answer {
    let find = async |tx: &db::ActorTx<'_>| item_find(tx, item).await?.asset_id.ok_or(StoreError::NotFound);
    let asset = cx.app.db.read(cx.actor(), find).await?;
    captions::show(&cx, asset, &language).await
}

/// Adds captions to one's own video or sound; those of the language before go. As with each button, what else was typed on
/// the page is saved, too.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see or what does not play, `Forbidden` for
/// somebody else's.
pub async fn add(cx: Cx, Path(item): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, item, sent, Pressed::Captions).await
}

/// Removes the captions of a language.
///
/// # Errors
/// As [`add`].
pub async fn remove(cx: Cx, Path((item, language)): Path<(Uuid, String)>, sent: Sent) -> Answer {
    keep(&cx, item, sent, Pressed::CaptionsRemove(language)).await
}

/// Another poster for one's own video or sound.
///
/// # Errors
/// As [`add`].
pub async fn poster(cx: Cx, Path(item): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, item, sent, Pressed::Poster).await
}

/// Takes the chosen poster away; the tile stands for it again.
///
/// # Errors
/// As [`add`].
pub async fn poster_remove(cx: Cx, Path(item): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, item, sent, Pressed::PosterRemove).await
}
