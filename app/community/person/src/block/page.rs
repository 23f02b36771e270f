//! Blocking, and whom one blocks: `/settings/privacy/blocked`.

use super::store::{self, Blocked, block_list};
use crate::head::framed;
use crate::page::{After, id, next};
use crate::tools::{badge, people, press};
use axum::extract::{Path, Query};
use kernel::PersonBadge;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// `POST /people/{handle}/block`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` for somebody whom the person does not see.
pub async fn block_create(cx: Cx, Path(handle): Path<String>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::block_create(tx, &handle).await).await?;
    Ok(cx.done(&format!("/people/{handle}"), "person-blocked"))
}

/// `POST /people/{handle}/unblock`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn block_delete(cx: Cx, Path(handle): Path<String>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::block_delete(tx, &handle).await).await?;
    Ok(cx.done(&format!("/people/{handle}"), "person-unblocked"))
}

/// `POST /settings/privacy/blocked/{id}/end`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn block_end(cx: Cx, Path(text): Path<String>) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::block_end(tx, id).await).await?;
    Ok(cx.done("/settings/privacy/blocked", "person-unblocked"))
}

/// What stands at the address of somebody whom whoever asks blocks: the way back, and nothing else.
pub fn blocked_page(person: PersonBadge) -> Page {
    framed(person.name.clone(), move || {
        let path = format!("/people/{}", person.handle);
        view! {
            <h1 dir="auto">{person.name.clone()}</h1>
            <p>{t("person-blocked-text")}</p>
            {press(format!("{path}/unblock"), t("person-unblock"), ButtonKind::Quiet.class())}
        }
        .into_any()
    })
}

/// `GET /settings/privacy/blocked`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn blocks(cx: Cx, Query(after): Query<After>) -> Answer {
    cx.person()?;
    let (rows, more) = cx.app.db.read(cx.actor(), async |tx| block_list(tx, after.cursor()).await).await?;
    let more = next("/settings/privacy/blocked", more);
    Ok(cx.page(portal::settings_page(&cx, "settings-privacy", move || {
        let empty = rows.is_empty().then(|| {
            view! { <EmptyState title=t("person-blocks-none") text=t("person-blocks-empty")/> }
        });
        let rows =
            rows.iter().map(|row| (badge(row.person.as_ref().map(|person| &person.0)), end(row))).collect();
        view! {
            <h2>{t("person-blocks")}</h2>
            <p><a href="/settings/privacy">{t("person-privacy-back")}</a></p>
            {empty}
            {people(rows)}
            <Pager next=more/>
        }
        .into_any()
    })))
}

fn end(row: &Blocked) -> AnyView {
    press(format!("/settings/privacy/blocked/{}/end", row.id), t("person-unblock"), ButtonKind::Quiet.class())
}
