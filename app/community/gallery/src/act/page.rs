//! `POST /gallery/{id}/delete`, `restore`, `feature`, `show`.

use super::store;
use axum::extract::Path;
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Form};

fn path(item: Uuid) -> String {
    format!("/gallery/{item}")
}

/// Puts one's own picture into the trash, where it can be taken back at once.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn delete(cx: Cx, Path(item): Path<Uuid>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::throw(tx, item, true).await).await?;
    Ok(cx.done(&path(item), "gallery-deleted"))
}

/// Takes one's own picture out of the trash, unless a moderator put it there.
///
/// # Errors
/// As [`delete`].
pub async fn restore(cx: Cx, Path(item): Path<Uuid>) -> Answer {
    cx.person()?;
    let removed = store::is_removed(&cx.app.db, item).await?;
    let act = cx.app.db.as_actor(cx.actor(), async |tx| {
        if removed { store::own(tx, item).await } else { store::throw(tx, item, false).await }
    });
    act.await?;
    Ok(if removed {
        cx.sorry(&path(item), "gallery-removed")
    } else {
        cx.done(&path(item), "gallery-restored")
    })
}

/// What shall be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Switch {
    on: String,
}

/// Puts a picture before everybody's eyes, or no longer.
///
/// # Errors
/// `Forbidden` for whoever leads and moderates nothing there; otherwise as [`delete`].
pub async fn feature(cx: Cx, Path(item): Path<Uuid>, Form(switch): Form<Switch>) -> Answer {
    cx.person()?;
    let on = switch.on == "true";
    cx.app.db.as_actor(cx.actor(), async |tx| store::feature(tx, item, on).await).await?;
    Ok(cx.done(&path(item), if on { "gallery-featured-now" } else { "gallery-unfeatured" }))
}

/// Shows a picture again that was taken out of public view, once everybody in it has agreed.
///
/// # Errors
/// As [`delete`].
pub async fn show(cx: Cx, Path(item): Path<Uuid>) -> Answer {
    cx.person()?;
    let shown = cx.app.db.as_actor(cx.actor(), async |tx| store::show(tx, item).await).await?;
    Ok(if shown {
        cx.done(&path(item), "gallery-shown")
    } else {
        cx.sorry(&path(item), "gallery-still-withheld")
    })
}
