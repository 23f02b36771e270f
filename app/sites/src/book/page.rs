//! How a book looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;

/// The cover, its name and who wrote it.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let line = line(item);
    let meta = [line.text, line.lead].into_iter().flatten().collect::<Vec<_>>().join(", ");
    view! {
        <article class="card">
            {show::cover(item, "ratio-book", "(min-width: 64rem) 18rem, (min-width: 40rem) 25vw, 50vw")}
            <div class="card-words">
                {show::title(item, look, "card-title")}
                <p class="card-meta" dir="auto">{meta}</p>
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

/// Year, author, pages.
pub fn line(item: &ItemCard) -> Line {
    let extra = &item.extra.0;
    Line { lead: words::when(item).map(|when| when.year), text: extra.by.clone(), trail: pages(item) }
}

fn pages(item: &ItemCard) -> Option<String> {
    let pages = item.extra.0.pages?;
    Some(ui::tr("module-pages", &[("count", pages.into())]))
}

/// The cover beside everything about it.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let extra = &item.extra.0;
    let facts = Facts::default()
        .put("module-author", extra.by.clone())
        .put("module-published", words::when(item).map(|when| when.text))
        .put("module-length", pages(item))
        .put("module-isbn", extra.isbn.clone())
        .link("module-get-it", extra.link());
    let cover = item.image.is_some().then(|| {
        view! { <div class="record-front record-book">{show::cover(item, "ratio-book", "(min-width: 56rem) 26rem, 100vw")}</div> }
    });
    view! {
        <div class="record">
            {cover}
            <div class="record-back">{facts.into_view()} {page.prose()}</div>
        </div>
    }
    .into_any()
}
