//! `GET` and `POST /posts/{id}/remind`.

use super::moment::{Choice, moment};
use super::store;
use super::view::{FormView, form};
use crate::card::{Card, title_of};
use crate::compose;
use crate::single::store::post_find;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::Utc;
use db::{StoreError, StoreResult};
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{spoken, status};
use web::{Answer, Cx, Form};

/// Where the person came from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    back: String,
}

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// A [`Choice`].
    when: String,
    /// Day and time on the person's clocks, where they choose their own.
    at: String,
    /// A path of ours.
    back: String,
}

/// What can be kept: published, and not in the trash.
async fn find(cx: &Cx, id: Uuid) -> StoreResult<Card> {
    let card = cx.app.db.read_newest(cx.actor(), async |tx| post_find(tx, id).await).await?;
    let is_live = card.publish_state == "published" && card.deleted_at.is_none();
    if is_live { Ok(card) } else { Err(StoreError::NotFound) }
}

fn back(typed: &str, card: &Card) -> String {
    if typed.starts_with('/') { typed.to_owned() } else { card.path() }
}

/// `GET /posts/{id}/remind`, with `?back=`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see.
pub async fn remind(cx: Cx, Path(id): Path<Uuid>, Query(from): Query<From>) -> Answer {
    cx.person()?;
    let card = find(&cx, id).await?;
    let zone = cx.zone();
    let at = card.kept.and_then(|kept| kept.remind_at);
    let typed = at.map(|at| at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string());
    let (typed, errors) = (typed.unwrap_or_default(), FieldErrors::default());
    Ok(page(&cx, FormView { back: back(&from.back, &card), card, typed, errors, zone }))
}

/// `POST /posts/{id}/remind`: keeps the post and reminds of it, or reminds no more.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see.
pub async fn remind_set(cx: Cx, Path(id): Path<Uuid>, Form(wish): Form<Wish>) -> Answer {
    cx.person()?;
    let card = find(&cx, id).await?;
    let (back, zone) = (back(&wish.back, &card), cx.zone());
    let choice = wish.when.parse().unwrap_or(Choice::Own);
    if choice == Choice::Never {
        cx.app.db.as_actor(cx.actor(), async |tx| store::forget(tx, id).await).await?;
        return Ok(cx.done(&back, "post-remind-forgotten"));
    }
    let mut errors = FieldErrors::default();
    let typed = if wish.at.trim().is_empty() { "-" } else { &wish.at };
    let Some(at) =
        moment(choice, Utc::now(), zone).or_else(|| compose::moment(typed, zone, "at", &mut errors))
    else {
        let errors = spoken(&cx, &errors);
        return Ok(page(&cx, FormView { card, back, typed: wish.at, errors, zone }));
    };
    cx.app.db.as_actor(cx.actor(), async |tx| store::remind(tx, id, at).await).await?;
    Ok(cx.done(&back, "post-remind-done"))
}

fn page(cx: &Cx, view: FormView) -> Response {
    let code = status(&view.errors);
    let mut page = portal_page(cx.t("post-remind-title"), move || {
        let (post, name) = (view.card.path(), title_of(&view.card));
        let words = Some(view.card.summary(140)).filter(|words| !words.is_empty());
        view! {
            <header class="portal-head"><h1>{t("post-remind-title")}</h1></header>
            <p class="remind-of"><a href=post dir="auto">{name}</a>{words.map(|words| view! { <span dir="auto">{words}</span> })}</p>
            {form(view)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}
