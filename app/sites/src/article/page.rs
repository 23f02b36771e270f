//! How an article looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::ItemPage;
use leptos::prelude::*;

/// Picture, date, headline, the beginning, who wrote it.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let cover =
        item.image.is_some().then(|| show::cover(item, "ratio-landscape", "(min-width: 64rem) 44rem, 100vw"));
    let person = item.person.as_ref().map(|person| person.0.name.clone());
    view! {
        <article class="story">
            {cover}
            <div class="card-words">
                {show::time(item, "kicker")}
                {show::title(item, look, "story-title")}
                {item.words(200).map(|text| view! { <p class="story-text" dir="auto">{text}</p> })}
                {person.map(|name| view! { <p class="card-meta">{ui::tr("module-by", &[("name", name.into())])}</p> })}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

/// Date, summary, author.
pub fn line(item: &ItemCard) -> Line {
    let person = item.person.as_ref().map(|person| person.0.name.clone());
    Line { lead: words::when(item).map(|when| when.text), text: item.words(160), trail: person }
}

/// The summary, the picture, the text.
pub fn body(page: &ItemPage) -> AnyView {
    // Where nobody wrote a summary, the view takes the text's beginning; that would stand here twice.
    let summary = page.card.words(400).filter(|summary| {
        let start: String = summary.trim_end_matches('…').chars().take(60).collect();
        !kernel::plain_text(page.body.as_deref().unwrap_or_default()).starts_with(&start)
    });
    view! {
        {summary.map(|text| view! { <p class="standfirst" dir="auto">{text}</p> })}
        {page.figure()}
        {page.prose()}
    }
    .into_any()
}
