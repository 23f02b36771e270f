//! The card: who, where and when; pictures first, then words; quiet actions.

use super::actions::actions;
use super::media::{Spoken, media};
use super::model::{Audience, Card, HouseBadge, Row};
use crate::poll;
use crate::preview::link_view;
use crate::quote::quote_view;
use chrono::{DateTime, Utc};
use kernel::PersonBadge;
use leptos::prelude::*;
use ui::prelude::*;

/// Posts one below the other. `here` is the address of the page, to come back to.
pub fn cards(rows: Vec<Row>, here: &str) -> AnyView {
    rows.into_iter().map(|row| post_card(row.card.0, here)).collect_view().into_any()
}

/// One post of a list.
fn post_card(card: Card, here: &str) -> AnyView {
    let label = format!("post-name-{}", card.id.simple());
    view! {
        <article class="post" id=format!("post-{}", card.id.simple()) aria-labelledby=label.clone()>
            {card.shared_by.clone().map(shared_line)}
            <div id=label.clone()>{head(&card)}</div>
            {body(&card, None)}
            {actions(&card, here)}
        </article>
    }
    .into_any()
}

fn shared_line(person: PersonBadge) -> AnyView {
    view! {
        <p class="post-shared">
            <Icon name="repeat"/>
            <a href=format!("/people/{}", person.handle) dir="auto">{person.name}</a>
            <span>{t("post-shared-on")}</span>
        </p>
    }
    .into_any()
}

/// Who, where, when, and what is to be known about it.
pub fn head(card: &Card) -> AnyView {
    let house = card.house.as_ref().map(house_link);
    let at = card.published_at.unwrap_or(card.created_at);
    view! {
        <header class="post-head">
            {author(card.author.as_ref())}
            <div class="post-where">
                {house}
                <a href=card.path() class="post-time">{moment(at)}</a>
                {marks(card)}
            </div>
        </header>
    }
    .into_any()
}

/// Who wrote it; a word where nobody is left.
fn author(author: Option<&PersonBadge>) -> AnyView {
    match author {
        Some(author) => ui::person::person_badge(author),
        None => view! { <p class="person-badge">{t("post-nobody")}</p> }.into_any(),
    }
}

fn house_link(house: &HouseBadge) -> AnyView {
    view! {
        <a href=format!("/houses/{}", house.key) class="post-house">
            <svg class="post-crest" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill=house.color.clone()></rect></svg>
            <span dir="auto">{house.name.clone()}</span>
        </a>
    }
    .into_any()
}

/// When something was: how long ago, and the whole date for those who point at it.
pub fn moment(at: DateTime<Utc>) -> AnyView {
    let locale = ui::cx::current().locale;
    view! {
        <time datetime=at.to_rfc3339() title=format::date_time(at, locale)>{format::relative(at, Utc::now(), locale)}</time>
    }
    .into_any()
}

fn marks(card: &Card) -> AnyView {
    let locale = ui::cx::current().locale;
    let kind = (card.kind == "announcement").then(|| mark("megaphone", t("post-kind-announcement")));
    let pinned = card.is_pinned.then(|| mark("pin", t("post-pinned")));
    let edited = card.is_edited.then(|| {
        view! { <a class="post-mark" href=format!("{}/history", card.path())><Icon name="history"/><span>{t("post-edited")}</span></a> }
    });
    let state = match (card.publish_state.as_str(), card.scheduled_at) {
        ("draft", Some(at)) => Some(mark(
            "calendar-clock",
            tr("post-scheduled-for", &[("time", format::date_time(at, locale).into())]),
        )),
        ("draft", None) => Some(mark("pencil", t("post-state-draft"))),
        ("archived", _) => Some(mark("eye-off", t("post-state-archived"))),
        _ => None,
    };
    view! { {kind}{audience_mark(card)}{pinned}{edited}{state} }.into_any()
}

fn mark(icon: &'static str, words: String) -> AnyView {
    view! { <span class="post-mark"><Icon name=icon/><span>{words}</span></span> }.into_any()
}

/// Who sees it, and the way to why.
fn audience_mark(card: &Card) -> AnyView {
    let audience: Audience = card.visibility.parse().unwrap_or(Audience::Private);
    let icon = match audience {
        Audience::Public => "globe",
        Audience::Members => "building",
        Audience::Followers => "users",
        Audience::House => "house",
        Audience::Private => "lock",
    };
    view! {
        <a class="post-mark" href=format!("{}/audience", card.path())>
            <Icon name=icon/><span>{t(&format!("post-seen-{audience}"))}</span>
        </a>
    }
    .into_any()
}

/// What stands in it, behind its warning if it has one. `alone` is for its own page, with what is said in what plays.
pub fn body(card: &Card, alone: Option<&Spoken>) -> AnyView {
    let link = card.link.as_ref().map(link_view);
    let quote = card.quotes.as_ref().map(|quote| quote_view(quote, alone.is_some()));
    let inside = view! { {media(card, alone)}{words(card, alone.is_some())}{link}{poll::view::poll_view(card)}{quote} };
    let inside = inside.into_any();
    let warning = card
        .warning
        .clone()
        .or_else(|| card.filtered.as_ref().map(|word| tr("post-filtered", &[("word", word.clone().into())])));
    match warning {
        Some(warning) => view! {
            <details class="post-warning">
                <summary><Icon name="triangle-alert"/><span dir="auto">{warning}</span><span class="post-warning-show">{t("post-warning-show")}</span></summary>
                <div class="post-body">{inside}</div>
            </details>
        }
        .into_any(),
        None => view! { <div class="post-body">{inside}</div> }.into_any(),
    }
}

/// Letters of an article that a list shows.
const TEASER: usize = 420;

fn words(card: &Card, alone: bool) -> AnyView {
    let title = card.title.clone().filter(|_| !alone).map(|title| {
        view! { <h2 class="post-heading"><a href=card.path() dir="auto">{title}</a></h2> }
    });
    if card.kind == "article" && !alone {
        let teaser = Card { warning: None, ..card.clone() }.summary(TEASER);
        return view! {
            {title}
            <p class="post-teaser" dir="auto">{teaser}</p>
            <p><a href=card.path() class="post-more" aria-label=tr("post-read-named", &[("title", title_of(card).into())])>{t("post-read")}<span class="icon-turn inline-flex"><Icon name="arrow-right"/></span></a></p>
        }
        .into_any();
    }
    let (html, contents) =
        if card.kind == "article" { article(card) } else { (card.html(if alone { 1 } else { 2 }), None) };
    view! { {title}{contents}{(!html.is_empty()).then(|| view! { <div class="prose post-words" dir="auto" inner_html=html></div> })} }
        .into_any()
}

/// A long text with its table of contents, where it has more than one part.
fn article(card: &Card) -> (String, Option<AnyView>) {
    let (html, parts) = crate::text::parts(&card.html(1));
    let contents = (parts.len() > 1).then(|| {
        let items = parts.into_iter().map(|part| {
            view! { <li><a href=format!("#{}", part.id) dir="auto" inner_html=part.name></a></li> }
        });
        view! { <nav class="post-contents" aria-label=t("post-contents")><h2>{t("post-contents")}</h2><ol>{items.collect_view()}</ol></nav> }
            .into_any()
    });
    (html, contents)
}

/// How tabs and lists call it: its title, else whose post it is.
pub fn title_of(card: &Card) -> String {
    card.title.clone().unwrap_or_else(|| match &card.author {
        Some(author) => tr("post-by", &[("name", author.name.clone().into())]),
        None => t("post-by-nobody"),
    })
}
