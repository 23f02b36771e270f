//! Muting, and whom one mutes: `/settings/privacy/muted`.

use super::store::{self, Muted, mute_list};
use crate::follow::profile_find;
use crate::page::{After, id, next};
use crate::tools::{badge, people, press};
use axum::extract::{Path, Query};
use kernel::AppError;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx, Form};

/// For how long.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MuteDraft {
    days: String,
}

/// The ends that are offered; `None` is none.
pub fn days(word: &str) -> Option<Option<i32>> {
    match word {
        "1" => Some(Some(1)),
        "7" => Some(Some(7)),
        "30" => Some(Some(30)),
        "always" => Some(None),
        _ => None,
    }
}

/// `POST /people/{handle}/mute`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` for somebody whom the person does not see, and for other ends.
pub async fn mute_create(cx: Cx, Path(handle): Path<String>, Form(draft): Form<MuteDraft>) -> Answer {
    cx.person()?;
    let days = days(&draft.days).ok_or(AppError::NotFound)?;
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            let profile = profile_find(tx, &handle).await?;
            store::mute_create(tx, profile, days).await
        })
        .await?;
    Ok(cx.done(&format!("/people/{handle}"), "person-muted-now"))
}

/// `POST /people/{handle}/unmute`.
///
/// # Errors
/// As [`mute_create`].
pub async fn mute_delete(cx: Cx, Path(handle): Path<String>) -> Answer {
    cx.person()?;
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            let profile = profile_find(tx, &handle).await?;
            store::mute_delete(tx, profile).await
        })
        .await?;
    Ok(cx.done(&format!("/people/{handle}"), "person-unmuted"))
}

/// `POST /settings/privacy/muted/{id}/end`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn mute_end(cx: Cx, Path(text): Path<String>) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::mute_end(tx, id).await).await?;
    Ok(cx.done("/settings/privacy/muted", "person-unmuted"))
}

/// `GET /settings/privacy/muted`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn mutes(cx: Cx, Query(after): Query<After>) -> Answer {
    cx.person()?;
    let (rows, more) = cx.app.db.read(cx.actor(), async |tx| mute_list(tx, after.cursor()).await).await?;
    let more = next("/settings/privacy/muted", more);
    Ok(cx.page(portal::settings_page(&cx, "settings-privacy", move || {
        let empty = rows.is_empty().then(|| {
            view! { <EmptyState title=t("person-mutes-none") text=t("person-mutes-empty")/> }
        });
        let rows =
            rows.iter().map(|row| (badge(row.person.as_ref().map(|person| &person.0)), end(row))).collect();
        view! {
            <h2>{t("person-mutes")}</h2>
            <p><a href="/settings/privacy">{t("person-privacy-back")}</a></p>
            {empty}
            {people(rows)}
            <Pager next=more/>
        }
        .into_any()
    })))
}

fn end(row: &Muted) -> AnyView {
    let until = match row.expires_at {
        Some(at) => {
            let words = format::date(at.date_naive(), ui::cx::current().locale);
            let words = tr("person-until", &[("day", words.into())]);
            view! { <time class="help" datetime=at.to_rfc3339()>{words}</time> }.into_any()
        }
        None => view! { <span class="help">{t("person-always")}</span> }.into_any(),
    };
    let press = press(
        format!("/settings/privacy/muted/{}/end", row.id),
        t("person-unmute"),
        ButtonKind::Quiet.class(),
    );
    view! { {until}{press} }.into_any()
}
