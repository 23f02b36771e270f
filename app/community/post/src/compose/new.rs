//! `GET` and `POST /posts/new`.

use super::draft::Draft;
use super::drafts;
use super::form::FormView;
use super::places;
use super::receive::receive;
use super::save::{Arrived, arrive, form_page, insert, refusal};
use crate::card::{Audience, ReplyPolicy};
use crate::feed::query;
use crate::quote::{self, Chosen};
use axum::extract::Multipart;
use db::{ActorTx, StoreError, StoreResult};
use kernel::FieldErrors;
use uuid::Uuid;
use web::{Answer, Cx};

/// What a new post is about to quote, by its address. One that may not be quoted is no beginning.
async fn begin(tx: &ActorTx<'_>, quoted: Uuid) -> StoreResult<(Draft, Chosen)> {
    let chosen = quote::chosen_find(tx, quoted).await?;
    match (&chosen.post, chosen.answer) {
        (None, _) => Err(StoreError::NotFound),
        (Some(_), None) => Err(StoreError::Denied),
        (Some(_), Some(_)) => Ok((Draft { quotes: Some(quoted), ..Draft::new() }, chosen)),
    }
}

/// `GET /posts/new`, with `?place=` (`house:{id}`), `?quote=` (the id of the post that it is about) or `?draft=` (the id
/// of one that was saved).
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for a draft or post that is not there, `Forbidden` for a post whose author
/// does not want that the person quotes it.
pub async fn post_new(cx: Cx) -> Answer {
    cx.person()?;
    let id = |name: &str| query(&cx, name).and_then(|id| Uuid::try_parse(&id).ok());
    let (saved, quoted) = (id("draft"), id("quote"));
    let (draft, places, chosen) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let places = places::places(tx).await?;
            let (mut draft, chosen) = match (saved, quoted) {
                (Some(id), _) => {
                    let draft = drafts::draft_find(tx, id).await?;
                    let chosen = places::chosen(tx, &draft).await?;
                    (draft, chosen)
                }
                (None, Some(quoted)) => begin(tx, quoted).await?,
                (None, None) => (Draft::new(), Chosen::default()),
            };
            places::images(tx, &mut draft.pictures).await?;
            Ok((draft, places, chosen))
        })
        .await?;
    let mut draft = draft;
    if draft.place.is_empty() {
        draft.place = query(&cx, "place").unwrap_or_else(|| places.first());
    }
    if draft.visibility.is_empty() {
        let wished =
            places.audience.filter(|audience| *audience != Audience::House || draft.house().is_some());
        draft.visibility = wished.unwrap_or(Audience::Public).as_str().to_owned();
        let replies =
            places.replies.filter(|replies| *replies != ReplyPolicy::House || draft.house().is_some());
        draft.reply_policy = replies.unwrap_or(ReplyPolicy::Everyone).as_str().to_owned();
    }
    let zone = cx.zone().name().to_owned();
    Ok(form_page(&cx, FormView { draft, places, chosen, zone, may_schedule: true, ..FormView::default() }))
}

/// `POST /posts/new`: publishes, schedules, previews or saves a draft, as the button says; a script keeps a draft.
///
/// # Errors
/// `Unauthenticated` for visitors, and what the database says.
pub async fn post_create(cx: Cx, multipart: Multipart) -> Answer {
    cx.person()?;
    let arrived = arrive(&cx, receive(&cx, multipart).await?).await?;
    match arrived.action.as_str() {
        "draft" if arrived.errors.is_empty() => arrived.save_draft(&cx, false).await,
        "keep" => arrived.keep_draft(&cx).await,
        "preview" | "more" if arrived.errors.is_empty() => {
            let preview = if arrived.action == "preview" { Some(arrived.preview(&cx).await?) } else { None };
            Ok(form_page(&cx, FormView { preview, ..arrived.view(&cx, false, FieldErrors::default()) }))
        }
        _ => publish(&cx, arrived).await,
    }
}

async fn publish(cx: &Cx, arrived: Arrived) -> Answer {
    let outcome = match arrived.check(cx, true) {
        Ok(checked) => {
            let later = checked.scheduled.is_some();
            refusal(cx, insert(cx, &arrived.draft, &checked).await)?.map(|()| later)
        }
        Err(errors) => Err(errors),
    };
    Ok(match outcome {
        Ok(true) => cx.done(&format!("/posts/{}", arrived.draft.id), "post-scheduled"),
        Ok(false) if arrived.back.starts_with('/') => cx.done(&arrived.back, "post-published"),
        Ok(false) => cx.done(&format!("/posts/{}", arrived.draft.id), "post-published"),
        Err(errors) => form_page(cx, arrived.view(cx, false, errors)),
    })
}
