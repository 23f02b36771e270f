//! `GET` and `POST /posts/{id}/edit`.

use super::check::Checked;
use super::draft::{Draft, Shot};
use super::drafts;
use super::form::FormView;
use super::places;
use super::receive::receive;
use super::save::{Arrived, arrive, form_page, refusal};
use super::store;
use crate::card::Card;
use crate::preview::{Change, change, first, follow};
use crate::quote::Chosen;
use crate::single::store::post_find;
use axum::extract::{Multipart, Path};
use db::{ActorTx, StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::{Answer, Cx};

/// A post as its form shows it. Times are on the clocks of `zone`.
fn draft_of(card: &Card, zone: chrono_tz::Tz) -> Draft {
    let place = card.house.as_ref().map(|house| format!("house:{}", house.id)).unwrap_or_default();
    Draft {
        id: card.id,
        place,
        kind: card.kind.clone(),
        title: card.title.clone().unwrap_or_default(),
        content: card.typed(),
        warning: card.warning.clone().unwrap_or_default(),
        visibility: card.visibility.clone(),
        reply_policy: card.reply_policy.clone(),
        quote_policy: card.quotations.as_ref().map(|own| own.policy.clone()).unwrap_or_default(),
        quotes: card.quotes.as_ref().and_then(|quote| quote.wish),
        tags: card.tags.join(", "),
        scheduled: card
            .scheduled_at
            .map(|at| at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string())
            .unwrap_or_default(),
        pictures: card
            .media
            .iter()
            .map(|picture| Shot {
                id: picture.id,
                alt: picture.image.alt.clone(),
                plain: picture.image.alt.is_empty(),
                sensitive: picture.is_sensitive,
                image: Some(picture.image.clone()),
            })
            .collect(),
        has_preview: card.link.is_some(),
        version: card.version.to_string(),
        ..Draft::default()
    }
}

/// One's own post that is not in the trash.
fn own(card: Card) -> StoreResult<Card> {
    if card.deleted_at.is_some() {
        Err(StoreError::NotFound)
    } else if card.is_mine {
        Ok(card)
    } else {
        Err(StoreError::Denied)
    }
}

/// `GET /posts/{id}/edit`: with what was saved of it, if something was.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn post_edit(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let zone = cx.zone();
    let view = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let card = own(post_find(tx, id).await?)?;
            let places = places::places(tx).await?;
            let may_schedule = card.publish_state == "draft";
            let mut draft = match drafts::draft_find(tx, id).await {
                Ok(saved) => saved,
                Err(StoreError::NotFound) => draft_of(&card, zone),
                Err(error) => return Err(error),
            };
            draft.has_preview = card.link.is_some();
            draft.quotes = draft.quotes.and(card.quotes.as_ref().and_then(|quote| quote.wish));
            let chosen = chosen(tx, &card, &draft).await?;
            places::images(tx, &mut draft.pictures).await?;
            let zone = zone.name().to_owned();
            Ok(FormView { draft, places, chosen, zone, may_schedule, is_edit: true, ..FormView::default() })
        })
        .await?;
    Ok(form_page(&cx, view))
}

/// `POST /posts/{id}/edit`: saves, previews or saves a draft of the change, as the button says; a script keeps one.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn post_change(cx: Cx, Path(id): Path<Uuid>, multipart: Multipart) -> Answer {
    cx.person()?;
    let card = find(&cx, id).await?;
    let mut sent = receive(&cx, multipart).await?;
    // The address says which post, and what it is; the form only repeats it.
    let known = draft_of(&card, cx.zone());
    (sent.draft.id, sent.draft.kind, sent.draft.place) = (id, known.kind, known.place);
    sent.draft.has_preview = known.has_preview;
    // What waits for its time may quote nothing any more, but nothing else.
    sent.draft.quotes = sent.draft.quotes.and(known.quotes);
    let may_schedule = card.publish_state == "draft";
    if !may_schedule {
        sent.draft.scheduled.clear();
    }
    let mut arrived = arrive(&cx, sent).await?;
    if !may_schedule {
        arrived.chosen = published(&card);
    }
    match arrived.action.as_str() {
        "draft" if arrived.errors.is_empty() => arrived.save_draft(&cx, true).await,
        "keep" => arrived.keep_draft(&cx).await,
        "preview" if arrived.errors.is_empty() => {
            let preview = Some(arrived.preview(&cx).await?);
            Ok(form_page(
                &cx,
                FormView { preview, may_schedule, ..arrived.view(&cx, true, FieldErrors::default()) },
            ))
        }
        _ => Box::pin(save(&cx, arrived, &card)).await,
    }
}

/// What a post that others see already quotes, to look at.
fn published(card: &Card) -> Chosen {
    let post = card.quotes.as_ref().and_then(|quote| quote.post.clone());
    Chosen { post, answer: None }
}

async fn chosen(tx: &ActorTx<'_>, card: &Card, draft: &Draft) -> StoreResult<Chosen> {
    if card.publish_state == "draft" { places::chosen(tx, draft).await } else { Ok(published(card)) }
}

async fn find(cx: &Cx, id: Uuid) -> StoreResult<Card> {
    cx.app.db.read_newest(cx.actor(), async |tx| own(post_find(tx, id).await?)).await
}

/// What becomes of the preview of its link.
fn link_change(cx: &Cx, card: &Card, draft: &Draft, checked: &Checked) -> Change {
    let own = &cx.app.settings.origin;
    let after = first(&checked.content, own);
    match card.publish_state.as_str() {
        "draft" if checked.scheduled.is_some() => Change::Stay,
        "draft" => change(None, after.as_deref(), false),
        _ => change(first(&card.typed(), own).as_deref(), after.as_deref(), draft.no_preview),
    }
}

async fn save(cx: &Cx, arrived: Arrived, card: &Card) -> Answer {
    let (draft, may_schedule) = (&arrived.draft, card.publish_state == "draft");
    let path = format!("/posts/{}", draft.id);
    let checked = match arrived.check(cx, false) {
        Ok(checked) => checked,
        Err(errors) => return Ok(form_page(cx, FormView { may_schedule, ..arrived.view(cx, true, errors) })),
    };
    let version = draft.version.parse().unwrap_or_default();
    let db = &cx.app.db;
    let link = link_change(cx, card, draft, &checked);
    let result =
        db.as_actor(cx.actor(), async |tx| match store::post_update(tx, draft, version, &checked).await? {
            true => follow(tx, draft.id, link).await,
            false => Err(StoreError::Conflict),
        });
    match result.await {
        Err(StoreError::Conflict | StoreError::App(AppError::Conflict)) => {
            conflict(cx, arrived, &path, may_schedule).await
        }
        result => Ok(match refusal(cx, result)? {
            Ok(()) => cx.done(&path, "post-saved"),
            Err(errors) => form_page(cx, FormView { may_schedule, ..arrived.view(cx, true, errors) }),
        }),
    }
}

/// Somebody was faster: themselves with a second click, then all is well, or in another window.
async fn conflict(cx: &Cx, mut arrived: Arrived, path: &str, may_schedule: bool) -> Answer {
    let card = find(cx, arrived.draft.id).await?;
    let now = draft_of(&card, cx.zone());
    let plain = |draft: &Draft| {
        let words = [&draft.title, &draft.content, &draft.warning].map(|text| text.trim().to_owned());
        (words, draft.visibility.clone(), draft.reply_policy.clone(), draft.pictures.len())
    };
    if plain(&now) == plain(&arrived.draft) {
        return Ok(cx.done(path, "post-saved"));
    }
    let mut errors = FieldErrors::default();
    // The version is still the one that was shown: whoever is silenced changes nothing.
    let silenced = arrived.draft.version == now.version;
    errors.add(
        if silenced { "" } else { "content" },
        cx.t(if silenced { "post-error-denied" } else { "post-conflict" }),
    );
    let meanwhile = (!silenced).then_some(now.content);
    arrived.draft.version = now.version;
    Ok(form_page(cx, FormView { meanwhile, may_schedule, ..arrived.view(cx, true, errors) }))
}
