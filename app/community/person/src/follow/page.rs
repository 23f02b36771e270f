//! Following, asking, accepting, ending.

use super::store::{self, profile_find};
use crate::page::id;
use axum::extract::Path;
use web::words::refused;
use web::{Answer, Cx};

/// `POST /people/{handle}/follow`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` for somebody whom the person does not see.
pub async fn follow_create(cx: Cx, Path(handle): Path<String>) -> Answer {
    cx.person()?;
    let followed = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let profile = profile_find(tx, &handle).await?;
            store::follow_create(tx, profile).await
        })
        .await;
    let path = format!("/people/{handle}");
    Ok(match refused(followed)? {
        Ok(true) => cx.done(&path, "person-followed"),
        Ok(false) => cx.done(&path, "person-asked"),
        Err(_) => cx.sorry(&path, "person-follow-closed"),
    })
}

/// `POST /people/{handle}/unfollow`.
///
/// # Errors
/// As [`follow_create`].
pub async fn follow_delete(cx: Cx, Path(handle): Path<String>) -> Answer {
    cx.person()?;
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            let profile = profile_find(tx, &handle).await?;
            store::follow_delete(tx, profile).await
        })
        .await?;
    Ok(cx.done(&format!("/people/{handle}"), "person-unfollowed"))
}

/// `POST /people/follows/{id}/accept`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` where nobody asked.
pub async fn follow_accept(cx: Cx, Path(text): Path<String>) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::follow_accept(tx, id).await).await?;
    Ok(cx.done("/people/requests", "person-accepted"))
}

/// `POST /people/follows/{id}/end`: declines a request, or removes a follower; the other is not told.
///
/// # Errors
/// `Unauthenticated`.
pub async fn follow_end(cx: Cx, Path(text): Path<String>) -> Answer {
    let handle = cx.person()?.handle.clone();
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::follow_end(tx, id).await).await?;
    Ok(cx.done(&format!("/people/{handle}/followers"), "person-ended"))
}
