//! `/reactions/{subject}/{id}`: choosing a kind, and who chose what.

use super::store::{Reacted, reacted_list, reaction_set};
use super::{KINDS, icon};
use crate::subject::reacted;
use axum::extract::{Path, Query};
use kernel::{AppError, Cursor};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::answer::see_other;
use web::{Answer, Cx, Form};

/// What the bar sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReactionDraft {
    kind: String,
    was: Option<String>,
    here: String,
}

/// `POST /reactions/{subject}/{id}`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` for what the person does not see; `Forbidden` for who is silenced.
pub async fn reaction_save(
    cx: Cx,
    Path((word, id)): Path<(String, String)>,
    Form(draft): Form<ReactionDraft>,
) -> Answer {
    cx.person()?;
    let subject = reacted(&word, &id)?;
    if !KINDS.iter().any(|(kind, _)| *kind == draft.kind) {
        return Err(AppError::NotFound.into());
    }
    let db = &cx.app.db;
    db.as_actor(cx.actor(), async |tx| reaction_set(tx, subject, &draft.kind, draft.was.clone()).await)
        .await?;
    Ok(see_other(&draft.here))
}

/// Where the list begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    after: String,
}

/// `GET /reactions/{subject}/{id}`.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn reaction_list(
    cx: Cx,
    Path((word, id)): Path<(String, String)>,
    Query(query): Query<After>,
) -> Answer {
    let subject = reacted(&word, &id)?;
    let after = Cursor::parse(&query.after);
    let (rows, next) =
        cx.app.db.read(cx.actor(), async |tx| reacted_list(tx, subject, after.clone()).await).await?;
    let next = next.map(|cursor| format!("/reactions/{word}/{id}?after={cursor}"));
    Ok(cx.page(portal::portal_page(cx.t("reaction-title"), move || list(rows, next))))
}

fn list(rows: Vec<Reacted>, next: Option<String>) -> AnyView {
    if rows.is_empty() {
        return view! {
            <h1>{t("reaction-title")}</h1>
            <EmptyState title=t("reaction-empty") text=t("reaction-empty-text")/>
        }
        .into_any();
    }
    let rows = rows.into_iter().map(row).collect_view();
    view! { <h1>{t("reaction-title")}</h1><ul class="people-list">{rows}</ul><Pager next=next/> }.into_any()
}

fn row(row: Reacted) -> AnyView {
    view! {
        <li>
            {person_badge(&row.person.0)}
            <span class="reaction-kind"><Icon name=icon(&row.kind)/>{t(&format!("reaction-{}", row.kind))}</span>
        </li>
    }
    .into_any()
}
