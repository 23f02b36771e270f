//! What happened when: a spine with the years set large.

use crate::picture::Picture;
use kernel::AssetRef;
use leptos::prelude::*;

/// One thing that happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimelineItem {
    /// The year as people read it; shown once for all items in a row that share it.
    pub year: String,
    /// The day or month as people read it, if known.
    pub date: Option<String>,
    /// The same for machines: `2024`, `2024-05` or `2024-05-17`.
    pub datetime: String,
    /// What happened.
    pub title: String,
    /// More about it.
    pub text: Option<String>,
    /// Where to read on.
    pub href: Option<String>,
    /// A picture of it.
    pub image: Option<AssetRef>,
}

/// A timeline, in the order given.
#[component]
pub fn TimelineList(
    /// What happened.
    items: Vec<TimelineItem>,
) -> impl IntoView {
    let mut last = String::new();
    let items = items.into_iter().map(|item| {
        let new_year = item.year != last;
        last.clone_from(&item.year);
        entry(item, new_year)
    });
    let items: Vec<AnyView> = items.collect();
    view! { <ol class="timeline">{items}</ol> }
}

fn entry(item: TimelineItem, new_year: bool) -> AnyView {
    let date = item.date.unwrap_or_else(|| item.year.clone());
    let title = match item.href {
        Some(href) => view! { <a href=href dir="auto">{item.title}</a> }.into_any(),
        None => view! { <span dir="auto">{item.title}</span> }.into_any(),
    };
    view! {
        <li class="timeline-item">
            {new_year.then(|| view! { <span class="timeline-year" aria-hidden="true">{item.year}</span> })}
            <time class="timeline-date" datetime=item.datetime>{date}</time>
            <p class="timeline-title">{title}</p>
            {item.text.map(|text| view! { <p class="timeline-text" dir="auto">{text}</p> })}
            {item.image.map(|image| view! { <Picture image=image sizes="(min-width: 40rem) 24rem, 100vw"/> })}
        </li>
    }
    .into_any()
}
