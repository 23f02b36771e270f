//! How a connection looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;
use ui::nav::NavLink;

/// What kind of connection, to whom.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    view! {
        <article class="link-card">
            {kind(item).map(|kind| view! { <p class="kicker">{kind}</p> })}
            {show::title(item, look, "card-title")}
            {item.words(140).map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
            {target(item).map(|link| view! { <p class="card-meta"><a href=link.href dir="auto">{link.label}</a></p> })}
            {show::byline(look)}
        </article>
    }
    .into_any()
}

fn kind(item: &ItemCard) -> Option<String> {
    item.extra.0.kind.as_deref().map(|kind| words::kind("connection", kind))
}

/// The other end: a subsite, a person; addresses elsewhere stand on the connection's own page.
fn target(item: &ItemCard) -> Option<NavLink> {
    let subsite =
        item.target.as_ref().map(|target| NavLink::new(target.0.name.clone(), target.0.href.clone()));
    let person = || {
        let person = &item.person.as_ref()?.0;
        Some(NavLink::new(person.name.clone(), format!("/people/{}", person.handle)))
    };
    subsite.or_else(person)
}

/// Kind, text, the other end.
pub fn line(item: &ItemCard) -> Line {
    Line { lead: kind(item), text: item.words(140), trail: target(item).map(|link| link.label) }
}

/// Everything about it, and the way there.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let facts = Facts::default()
        .put("module-kind", kind(item))
        .way("module-leads-to", target(item))
        .link("module-visit", item.extra.0.link());
    view! { {page.prose()} {facts.into_view()} }.into_any()
}
