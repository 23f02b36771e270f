//! How a post looks among others and on its own page.

use crate::module::ItemCard;
use crate::module::show::{self, Look};
use crate::subsite::item::ItemPage;
use leptos::prelude::*;

/// Who and when, the words, the picture: no box around them.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let href = item.href(&look.base);
    let person = item.person.as_ref().map(|person| person.0.clone());
    let title = (!item.title.is_empty()).then(|| show::title(item, look, "post-title"));
    let pinned = item
        .extra
        .0
        .pinned
        .then(|| view! { <span class="badge badge-accent">{ui::t("module-pinned")}</span> });
    let cover =
        item.image.is_some().then(|| show::cover(item, "ratio-landscape", "(min-width: 40rem) 36rem, 100vw"));
    view! {
        <article class="note">
            <p class="note-head">
                {person.map(|person| view! { <a href=format!("/people/{}", person.handle) class="note-person" dir="auto">{person.name}</a> })}
                <a href=href class="note-time">{show::time(item, "")}</a>
                {pinned}
            </p>
            {title}
            {item.words(420).map(|text| view! { <p class="note-text" dir="auto">{text}</p> })}
            {cover}
            {show::byline(look)}
        </article>
    }
    .into_any()
}

/// The words and the picture.
pub fn body(page: &ItemPage) -> AnyView {
    view! { {page.prose()} {page.figure()} }.into_any()
}
