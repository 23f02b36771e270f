//! `POST /posts/{id}/bookmark`, `share`, `pin`, `delete`, `restore`.

use super::store;
use axum::extract::Path;
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// What shall be, and where to go afterwards.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Switch {
    /// `true` or `false`.
    on: String,
    /// A path of ours.
    back: String,
}

impl Switch {
    fn is_on(&self) -> bool {
        self.on == "true"
    }

    fn back(&self, post: Uuid) -> String {
        if self.back.starts_with('/') { self.back.clone() } else { format!("/posts/{post}") }
    }
}

/// Keeps a post for later, or no longer.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see.
pub async fn bookmark(cx: Cx, Path(post): Path<Uuid>, Form(switch): Form<Switch>) -> Answer {
    cx.person()?;
    let on = switch.is_on();
    cx.app.db.as_actor(cx.actor(), async |tx| store::keep(tx, post, on).await).await?;
    Ok(cx.done(&switch.back(post), if on { "post-kept-now" } else { "post-unkept" }))
}

/// Passes a post on to one's followers, or no longer.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for what is not for all.
pub async fn share(cx: Cx, Path(post): Path<Uuid>, Form(switch): Form<Switch>) -> Answer {
    cx.person()?;
    let on = switch.is_on();
    cx.app.db.as_actor(cx.actor(), async |tx| store::share(tx, post, on).await).await?;
    Ok(cx.done(&switch.back(post), if on { "post-shared" } else { "post-unshared" }))
}

/// Puts a post at the top of its house or person, or no longer.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for what is not theirs.
pub async fn pin(cx: Cx, Path(post): Path<Uuid>, Form(switch): Form<Switch>) -> Answer {
    cx.person()?;
    let on = switch.is_on();
    let done = cx.app.db.as_actor(cx.actor(), async |tx| store::pin(tx, post, on).await).await?;
    let back = switch.back(post);
    Ok(match (done, on) {
        (false, _) => cx.sorry(&back, "post-pin-full"),
        (true, true) => cx.done(&back, "post-pinned-now"),
        (true, false) => cx.done(&back, "post-unpinned"),
    })
}

/// Puts one's own post into the trash, where it can be taken back at once.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn delete(cx: Cx, Path(post): Path<Uuid>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::throw(tx, post).await).await?;
    Ok(cx.done(&format!("/posts/{post}"), "post-deleted"))
}

/// Takes one's own post out of the trash, unless a moderator put it there.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn restore(cx: Cx, Path(post): Path<Uuid>) -> Answer {
    cx.person()?;
    let db = &cx.app.db;
    let removed = store::is_removed(db, post).await?;
    let (path, done) = (format!("/posts/{post}"), if removed { "post-removed" } else { "post-restored" });
    db.as_actor(cx.actor(), async |tx| {
        if removed { store::own(tx, post).await } else { store::restore(tx, post).await }
    })
    .await?;
    Ok(if removed { cx.sorry(&path, done) } else { cx.done(&path, done) })
}
