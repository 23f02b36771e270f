//! How a topic looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::ItemPage;
use leptos::prelude::*;

/// Name, who opened it, how many answered.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let line = line(item);
    view! {
        <article class="topic">
            <div>
                {show::title(item, look, "topic-title")}
                {line.text.map(|text| view! { <p class="card-meta" dir="auto">{text}</p> })}
                {show::byline(look)}
            </div>
            {line.trail.map(|trail| view! { <p class="topic-count figures">{trail}</p> })}
        </article>
    }
    .into_any()
}

/// When, who, how many answers.
pub fn line(item: &ItemCard) -> Line {
    let person =
        item.person.as_ref().map(|person| ui::tr("module-by", &[("name", person.0.name.clone().into())]));
    let state = [("module-pinned", item.extra.0.pinned), ("module-locked", item.extra.0.locked)];
    let state = state.into_iter().filter(|(_, on)| *on).map(|(key, _)| ui::t(key));
    let text: Vec<String> = person.into_iter().chain(state).collect();
    Line {
        lead: words::when(item).map(|when| when.text),
        text: (!text.is_empty()).then(|| text.join(" · ")),
        trail: item.replies.map(|count| ui::tr("module-replies", &[("count", count.into())])),
    }
}

/// What the person who opened it says; answers stand below.
pub fn body(page: &ItemPage) -> AnyView {
    page.prose()
}
