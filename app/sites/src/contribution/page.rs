//! How a contribution looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;

/// What kind, its name, who gave it.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let cover =
        item.image.is_some().then(|| show::cover(item, "ratio-landscape", "(min-width: 40rem) 33vw, 100vw"));
    let line = line(item);
    view! {
        <article class="card">
            {cover}
            <div class="card-words">
                {kind(item).map(|kind| view! { <p class="kicker">{kind}</p> })}
                {show::title(item, look, "card-title")}
                {item.words(140).map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
                {line.trail.map(|person| view! { <p class="card-meta" dir="auto">{ui::tr("module-by", &[("name", person.into())])}</p> })}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

fn kind(item: &ItemCard) -> Option<String> {
    item.extra.0.kind.as_deref().map(|kind| words::kind("contribution", kind))
}

/// When, kind, who.
pub fn line(item: &ItemCard) -> Line {
    let person = item.person.as_ref().map(|person| person.0.name.clone());
    Line { lead: words::when(item).map(|when| when.text), text: kind(item), trail: person }
}

/// Picture, text, the way to it.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let facts = Facts::default()
        .put("module-kind", kind(item))
        .put("module-given", words::when(item).map(|when| when.text))
        .link("module-visit", item.extra.0.link());
    view! { {page.figure()} {page.prose()} {facts.into_view()} }.into_any()
}
