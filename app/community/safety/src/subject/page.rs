//! What is reported, as a quotation on others' pages.

use super::model::{Kind, SubjectView};
use crate::clock::Clock;
use kernel::{PersonBadge, SafeHtml, plain_text};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;

/// How much of it stands there where only an impression is needed.
const SHORT: usize = 280;

/// The first words of a Markdown text, on one line.
pub fn excerpt(markdown: &str, most: usize) -> String {
    let words = plain_text(markdown);
    let short: String = words.chars().take(most).collect();
    if short.len() < words.len() { format!("{}…", short.trim_end()) } else { short }
}

/// "Post", "Comment", "Picture" …
pub fn kind_name(kind: Kind) -> String {
    t(&format!("safety-kind-{kind}"))
}

/// Where it stands, for kinds that have an address by their id alone.
pub fn href(kind: Kind, id: Uuid) -> Option<String> {
    match kind {
        Kind::Posts => Some(format!("/posts/{id}")),
        Kind::Comments => Some(format!("/comments/{id}")),
        _ => None,
    }
}

/// Enough to recognise it: whose, when, first words, small picture.
pub fn preview(kind: Kind, subject: &SubjectView, clock: Clock) -> AnyView {
    let words = subject.words.as_deref().map(|words| excerpt(words, SHORT));
    let words = words.filter(|words| !words.is_empty()).map(|words| view! { <p dir="auto">{words}</p> });
    quoted(kind, subject, clock, words.into_any())
}

/// All of it, as its readers see it.
pub fn whole(kind: Kind, subject: &SubjectView, clock: Clock) -> AnyView {
    let context = subject.context.as_deref().map(|below| {
        view! { <p class="card-meta">{t("safety-below")}" "<span dir="auto">{excerpt(below, 140)}</span></p> }
    });
    let words = subject.words.as_deref().map(markdown);
    quoted(kind, subject, clock, view! { {context}{words} }.into_any())
}

/// Somebody's words as their readers see them.
pub fn markdown(words: &str) -> AnyView {
    let html = SafeHtml::from_markdown(words, 3).into_string();
    view! { <div class="prose" dir="auto" inner_html=html></div> }.into_any()
}

fn quoted(kind: Kind, subject: &SubjectView, clock: Clock, inner: AnyView) -> AnyView {
    let title = subject.title.clone().filter(|_| kind != Kind::Profiles);
    let picture = subject.image.clone().map(|image| {
        view! { <div class="safety-picture"><Picture image=image.0 sizes="(min-width: 40rem) 20rem, 60vw"/></div> }
    });
    let owner = subject.owner.as_ref().map(|owner| ui::person::person_badge(&owner.0));
    view! {
        <blockquote class="safety-quote">
            <p class="card-meta">{kind_name(kind)}" · "{clock.day(subject.created_at)}</p>
            {owner}
            {title.map(|title| view! { <p class="safety-quote-title" dir="auto">{title}</p> })}
            {inner}
            {picture}
        </blockquote>
    }
    .into_any()
}

/// A person, or a word for somebody who left or hides.
pub fn somebody(person: Option<&PersonBadge>) -> AnyView {
    match person {
        Some(person) => person_badge(person),
        None => view! { <p class="person-badge">{t("safety-nobody")}</p> }.into_any(),
    }
}
