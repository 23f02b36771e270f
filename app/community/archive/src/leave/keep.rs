//! Calling it off: with the button on `/settings/data`, or with the link of the mail, which needs no signing in.

use super::store::{call_off, call_off_by_link, waiting};
use axum::extract::Path;
use db::StoreResult;
use identity::session::page::link_is_over;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Secret};

/// What the signature is for.
const PURPOSE: &[u8] = b"call off leaving";

/// The path that calls a request off.
///
/// # Errors
/// As [`Secret::sign`].
pub fn link(key: &Secret, request: Uuid) -> anyhow::Result<String> {
    let signature = key.sign(&[PURPOSE, request.as_bytes()])?;
    Ok(format!("/settings/data/leave/{}.{signature}", request.simple()))
}

/// The request of a link that was made here.
fn request_of(key: &Secret, token: &str) -> Option<Uuid> {
    let (id, signature) = token.split_once('.')?;
    let id = Uuid::try_parse(id).ok()?;
    key.has_signed(&[PURPOSE, id.as_bytes()], signature).then_some(id)
}

/// `POST /settings/data/leave/keep`: the person stays.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn keep(cx: Cx) -> Answer {
    cx.person()?;
    let stays = cx.app.db.as_actor(cx.actor(), async |tx| call_off(tx).await).await?;
    Ok(if stays { cx.done("/settings/data", "leave-kept") } else { cx.sorry("/settings/data", "leave-over") })
}

/// `GET /settings/data/leave/{token}`: asks before anything happens, because mail programs open links.
///
/// # Errors
/// If the database is away.
pub async fn keep_ask(cx: Cx, Path(token): Path<String>) -> Answer {
    if !is_open(&cx, &token).await? {
        return Ok(link_is_over(&cx, "/settings/data", "leave-to-data"));
    }
    let action = cx.uri.path().to_owned();
    Ok(cx.page(Page::new(cx.t("leave-keep-title"), move || {
        view! {
            <FocusLayout title=t("leave-keep-title")>
                <div class="grid gap-6">
                    <p>{t("leave-keep-text")}</p>
                    <form method="post" action=action class="form"><SubmitButton label=t("leave-keep")/></form>
                </div>
            </FocusLayout>
        }
        .into_any()
    })))
}

async fn is_open(cx: &Cx, token: &str) -> StoreResult<bool> {
    let Some(id) = request_of(&cx.app.settings.secret_key, token) else {
        return Ok(false);
    };
    let found = cx.app.db.as_system("leaving: a link is looked at", async |tx| waiting(tx, id).await).await?;
    Ok(found.is_some())
}

/// `POST /settings/data/leave/{token}`: whoever has the link calls it off.
///
/// # Errors
/// If the database is away.
pub async fn keep_by_link(cx: Cx, Path(token): Path<String>) -> Answer {
    let next = if cx.session.is_some() { "/settings/data" } else { "/sign-in" };
    let Some(id) = request_of(&cx.app.settings.secret_key, &token) else {
        return Ok(link_is_over(&cx, "/settings/data", "leave-to-data"));
    };
    let db = &cx.app.db;
    let stays =
        db.as_system("leaving: called off by link", async |tx| call_off_by_link(tx, id).await).await?;
    Ok(if stays { cx.done(next, "leave-kept") } else { link_is_over(&cx, "/settings/data", "leave-to-data") })
}
