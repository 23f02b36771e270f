//! How a timeline entry looks among others and on its own page.

use crate::module::ItemCard;
use crate::module::show::{self, Look};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;

/// Date, name, text; a picture where there is one.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let cover =
        item.image.is_some().then(|| show::cover(item, "ratio-landscape", "(min-width: 40rem) 33vw, 100vw"));
    view! {
        <article class="card">
            {cover}
            <div class="card-words">
                {show::time(item, "kicker")}
                {show::title(item, look, "card-title")}
                {item.words(180).map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

/// Picture, text and where it is written.
pub fn body(page: &ItemPage) -> AnyView {
    view! {
        {page.figure()}
        {page.prose()}
        {Facts::default().link("module-source", page.card.extra.0.link()).into_view()}
    }
    .into_any()
}
