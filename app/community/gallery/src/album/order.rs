//! `POST /gallery/{id}/move`: one picture before or after another of its album.

use super::store::{album_find, home_find, order_set};
use axum::extract::Path;
use db::StoreError;
use kernel::AppError;
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Where the picture shall stand; exactly one of the two.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    before: String,
    after: String,
}

/// Says the neighbour and not the direction, so that a double click moves once.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what is not in the album, `Forbidden` for whoever keeps it not.
pub async fn shift(cx: Cx, Path(item): Path<Uuid>, Form(wish): Form<Wish>) -> Answer {
    cx.person()?;
    let before = !wish.before.is_empty();
    let other = if before { &wish.before } else { &wish.after };
    let other = Uuid::try_parse(other).map_err(|_| AppError::NotFound)?;
    let path = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let home = home_find(tx, item).await?;
            let (organization, slug) = home.path.split_once('/').ok_or(StoreError::NotFound)?;
            if !album_find(tx, organization, slug).await?.may_order {
                return Err(StoreError::Denied);
            }
            order_set(tx, home.id, item, other, before).await?;
            Ok(home.path)
        })
        .await?;
    Ok(cx.done(&format!("/gallery/albums/{path}#order"), "gallery-moved"))
}
