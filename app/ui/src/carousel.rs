//! A row that scrolls sideways and rests at its items. The browser's own scrolling; no JavaScript.

use leptos::prelude::*;

/// A carousel. It can be scrolled with the keyboard, because the row itself takes the focus.
#[component]
pub fn Carousel(
    /// What it shows.
    #[prop(into)]
    label: String,
    /// The items.
    items: Vec<AnyView>,
) -> impl IntoView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    view! { <section class="carousel" aria-label=label tabindex="0"><ul>{items}</ul></section> }
}
