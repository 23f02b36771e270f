//! `GET /posts/{id}`.

use super::store;
use crate::card::{Card, Spoken, body, moment, title_of};
use crate::feed::query;
use crate::quote;
use axum::extract::Path;
use comment::{thread, thread_load};
use leptos::prelude::*;
use media::captions;
use media::reading::leaves;
use portal::portal_page;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// Its videos and sound.
fn playing(card: &Card) -> Vec<Uuid> {
    let plays = card.media.iter().filter(|picture| picture.image.moving.is_some());
    plays.map(|picture| picture.id).collect()
}

/// Its documents.
fn papers(card: &Card) -> Vec<Uuid> {
    let papers = card.media.iter().filter(|picture| picture.image.paper.is_some());
    papers.map(|picture| picture.id).collect()
}

/// `GET /posts/{id}`; `?words={language}` has what is said in its videos and sound to read.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn post(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let asked = query(&cx, "words");
    let (card, talk, spoken) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let card = store::post_find(tx, id).await?;
            let talk = thread_load(tx, ("posts", id)).await?;
            let wanted = [asked.as_deref().unwrap_or_default(), cx.locale.tag()];
            let words = captions::words(tx, &playing(&card), wanted).await?;
            let leaves = leaves(tx, &papers(&card)).await?;
            Ok((card, talk, Spoken { words, is_open: asked.is_some(), leaves }))
        })
        .await?;
    if card.deleted_at.is_some() {
        return Ok(cx.page(trash(&cx, card)));
    }
    let card = card.on_clocks(cx.zone());
    let (path, live) = (card.path(), card.publish_state == "published");
    let shown = card.clone();
    let mut page = portal_page(String::new(), move || {
        let comments = live.then(|| thread(talk, &shown.path()));
        view! { {alone(&shown, &spoken)}{comments} }.into_any()
    });
    describe(&mut page, &card, path, title(&cx, &card));
    Ok(cx.page(page))
}

fn title(cx: &Cx, card: &Card) -> String {
    let words = || match &card.author {
        Some(author) => ui::i18n::message(cx.locale, "post-by", &[("name", author.name.clone().into())]),
        None => cx.t("post-by-nobody"),
    };
    card.title.clone().unwrap_or_else(words)
}

/// What search engines and shares are told, of posts that everybody sees.
fn describe(page: &mut Page, card: &Card, path: String, title: String) {
    page.title = title;
    if !card.is_open() {
        return;
    }
    page.canonical = Some(path);
    page.og_type = "article";
    page.description = Some(card.summary(160)).filter(|words| !words.is_empty());
    let first = card.media.first().filter(|picture| card.warning.is_none() && !picture.is_sensitive);
    page.image = first.map(|picture| picture.image.src(picture.image.at_most(960), "jpg"));
}

fn alone(card: &Card, spoken: &Spoken) -> AnyView {
    let heading = match &card.title {
        Some(title) => view! { <h1 class="post-name" dir="auto">{title.clone()}</h1> }.into_any(),
        None => view! { <h1 class="sr-only">{title_of(card)}</h1> }.into_any(),
    };
    let class = if card.kind == "article" { "post post-alone post-article" } else { "post post-alone" };
    view! {
        <article class=class id=format!("post-{}", card.id.simple())>
            {heading}
            {crate::card::head(card)}
            {body(card, Some(spoken))}
            {crate::card::actions(card, &card.path())}
            {quoted_by(card)}
        </article>
    }
    .into_any()
}

/// The way to those who quote it, for its author.
fn quoted_by(card: &Card) -> Option<AnyView> {
    let quotations = card.quotations.as_ref().filter(|quotations| quotations.all > 0)?;
    let href = format!("{}/quotes", card.path());
    Some(
        view! { <p class="post-quoted-by"><Icon name="quote"/><a href=href>{quote::count(quotations)}</a></p> }
            .into_any(),
    )
}

/// Its author finds it in the trash, and takes it out again.
fn trash(cx: &Cx, card: Card) -> Page {
    portal_page(cx.t("post-trash"), move || {
        view! {
            <header class="portal-head"><h1>{t("post-trash")}</h1></header>
            <p>{t("post-trash-text")}" "{card.deleted_at.map(moment)}</p>
            <blockquote class="post-teaser" dir="auto">{Card { warning: None, ..card.clone() }.summary(300)}</blockquote>
            <div class="form-actions">
                <form method="post" action=format!("{}/restore", card.path())>
                    <SubmitButton label=t("post-restore")/>
                </form>
                <ButtonLink href="/feed" label=t("feed-back") kind=ButtonKind::Quiet/>
            </div>
        }
        .into_any()
    })
}
