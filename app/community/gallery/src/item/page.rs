//! `GET /gallery/{id}`.

use super::model::{Beside, Item};
use super::parts::{around, facts, person_form, tools};
use super::store::{beside, item_find};
use crate::consent::ask::AskDraft;
use axum::extract::{Path, Query};
use axum::response::Response;
use comment::{Reactions, Thread, reaction_bar, thread, thread_load};
use db::{ActorTx, StoreResult};
use kernel::{AppError, FieldErrors, SafeHtml};
use leptos::prelude::*;
use media::captions::{self, Place, Words, player, transcript};
use media::reading::{Leaf, document, leaves};
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::status;
use web::{Answer, Cx, Failure};

/// The id in an address.
///
/// # Errors
/// `NotFound` for what is none.
pub fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::try_parse(text).map_err(|_| AppError::NotFound)
}

/// How it is to be shown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ItemQuery {
    /// Language in which what is said is to be read.
    words: String,
}

/// `GET /gallery/{id}`.
///
/// # Errors
/// `NotFound` where whoever asks does not see it.
pub async fn item(cx: Cx, Path(text): Path<String>, Query(query): Query<ItemQuery>) -> Answer {
    let id = id(&text)?;
    page(&cx, (id, &query), AskDraft::default(), FieldErrors::default()).await
}

/// The page, with what was typed about somebody in the picture and what is wrong with it.
///
/// # Errors
/// `NotFound` where whoever asks does not see the picture.
pub async fn item_page(cx: &Cx, id: Uuid, draft: AskDraft, errors: FieldErrors) -> Result<Response, Failure> {
    page(cx, (id, &ItemQuery::default()), draft, errors).await
}

async fn page(
    cx: &Cx,
    (id, query): (Uuid, &ItemQuery),
    draft: AskDraft,
    errors: FieldErrors,
) -> Result<Response, Failure> {
    let (item, beside, thread, inside) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let item = item_find(tx, id).await?;
            let beside = beside(tx, id, item.album.is_some()).await?;
            let thread =
                if item.is_live() { thread_load(tx, ("gallery", id)).await? } else { Thread::default() };
            let inside = inside(tx, &item, [&query.words, cx.locale.tag()]).await?;
            Ok((item, beside, thread, inside))
        })
        .await?;
    let code = status(&errors);
    let public = item.is_public();
    let (title, path) = (item.title.clone(), item.path());
    let image = item.image.as_ref().filter(|_| public && !item.is_sensitive).map(|image| image.0.clone());
    let words = item.caption.clone();
    let mut page = portal_page(title, move || body(&item, &beside, (thread, inside), (&draft, &errors)));
    page.status = code;
    if public {
        page.canonical = Some(path);
        page.og_type = "article";
        page.description = words
            .filter(|words| !words.trim().is_empty())
            .map(|words| kernel::plain_text(&words).chars().take(200).collect());
        page.image = image.map(|image| image.src(image.at_most(1440), "jpg"));
    }
    Ok(cx.page(page))
}

/// What is behind the picture.
#[derive(Default)]
struct Inside {
    /// Captions of what plays.
    words: Words,
    /// Did somebody ask to read them?
    is_open: bool,
    /// Pages of a document.
    leaves: Vec<Leaf>,
}

async fn inside(tx: &ActorTx<'_>, item: &Item, wanted: [&str; 2]) -> StoreResult<Inside> {
    let mut inside =
        Inside { is_open: !wanted.first().is_none_or(|word| word.is_empty()), ..Inside::default() };
    let (Some(asset), Some(image)) = (item.asset_id, &item.image) else { return Ok(inside) };
    if image.0.moving.is_some() {
        inside.words = captions::words(tx, &[asset], wanted).await?.remove(&asset).unwrap_or_default();
    } else if image.0.paper.is_some() {
        inside.leaves = leaves(tx, &[asset]).await?.remove(&asset).unwrap_or_default();
    }
    Ok(inside)
}

fn body(
    item: &Item,
    beside: &Beside,
    (comments, inside): (Thread, Inside),
    typed: (&AskDraft, &FieldErrors),
) -> AnyView {
    let here = item.path();
    let words = item.caption.clone().filter(|words| !words.trim().is_empty()).map(|words| {
        let html = SafeHtml::from_markdown(&words, 2).into_string();
        view! { <div class="prose" dir="auto" inner_html=html></div> }
    });
    let reactions = Reactions { count: item.likes_count, mine: item.reaction.clone() };
    let bar = item.is_live().then(|| reaction_bar(("gallery", item.id), &reactions, &here));
    let author = item.author.as_ref().map(|author| person_badge(&author.0));
    let ask = item.is_mine.then(|| person_form(item, typed.0, typed.1));
    view! {
        <article class="picture-page">
            {state(item)}
            {figure(item, &inside)}
            {around(beside)}
            <div class="picture-words">
                <header>
                    <h1 dir="auto">{item.title.clone()}</h1>
                    {author}
                </header>
                {words}
                {transcript(&place(item, &here), &inside.words, inside.is_open)}
                {facts(item)}
                <div class="picture-tools">{bar}{tools(item)}</div>
                {ask}
                {thread(comments, &here)}
            </div>
        </article>
    }
    .into_any()
}

/// What its author must know before they wonder why nobody sees it.
fn state(item: &Item) -> Option<AnyView> {
    let word = match item {
        Item { is_gone: true, .. } => "gone",
        Item { is_withheld: true, .. } => "withheld",
        Item { is_closed: true, is_mine: true, .. } => "closed",
        Item { publish_state, .. } if publish_state == "draft" => "draft",
        Item { publish_state, .. } if publish_state == "archived" => "hidden",
        _ => return None,
    };
    let action = match word {
        "gone" => Some(("restore", "gallery-restore")),
        "closed" => Some(("show", "gallery-show-again")),
        _ => None,
    };
    let button = action.filter(|_| item.is_mine).map(|(way, label)| {
        view! { <form method="post" action=format!("{}/{way}", item.path())><SubmitButton label=t(label) kind=ButtonKind::Quiet/></form> }
    });
    let said = tr(&format!("gallery-state-{word}"), &[("kind", item.kind().into())]);
    Some(
        view! { <div class="picture-state" role="status"><Icon name="info"/><p>{said}</p>{button}</div> }
            .into_any(),
    )
}

/// Where its player stands; `here` is its address.
fn place<'a>(item: &'a Item, here: &'a str) -> Place<'a> {
    Place { page: here, base: here, id: "", title: &item.title }
}

fn figure(item: &Item, inside: &Inside) -> Option<AnyView> {
    let image = item.image.clone()?.0;
    let picture = match (image.moving.clone(), image.paper.clone()) {
        (Some(moving), _) => player(&place(item, &item.path()), &image, &moving, &inside.words),
        (None, Some(paper)) => document(&item.title, &image, &paper, &inside.leaves),
        (None, None) => {
            view! { <figure><Picture image=image sizes="100vw" class="picture-large" eager=true/></figure> }
                .into_any()
        }
    };
    Some(if item.is_sensitive {
        view! {
            <details class="picture-veil">
                <summary><Icon name="eye-off"/><span>{tr("gallery-sensitive-open", &[("kind", item.kind().into())])}</span></summary>
                {picture}
            </details>
        }
        .into_any()
    } else {
        picture
    })
}
