//! How an award looks among others and on its own page.

use crate::module::ItemCard;
use crate::module::show::{self, Line, Look};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;

/// The year large, then the name and who gave it.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let line = line(item);
    view! {
        <article class="laurel">
            {line.lead.map(|year| view! { <p class="laurel-year figures">{year}</p> })}
            <div>
                {show::title(item, look, "laurel-name")}
                {line.text.map(|text| view! { <p class="card-meta" dir="auto">{text}</p> })}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

/// Year, who gave it, the remark.
pub fn line(item: &ItemCard) -> Line {
    let extra = &item.extra.0;
    Line { lead: extra.year.clone(), text: extra.by.clone(), trail: extra.note.clone() }
}

/// Everything about it.
pub fn body(page: &ItemPage) -> AnyView {
    let extra = &page.card.extra.0;
    view! {
        {page.figure()}
        {Facts::default()
            .put("module-year", extra.year.clone())
            .put("module-awarded-by", extra.by.clone())
            .put("module-remark", extra.note.clone())
            .link("module-more-there", extra.link())
            .into_view()}
        {page.prose()}
    }
    .into_any()
}
