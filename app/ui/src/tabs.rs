//! Parts of one thing that have their own addresses: links set as quiet text, never panels that need JavaScript.

use crate::prelude::NavLink;
use leptos::prelude::*;

/// Tabs as links. `label` names the navigation for screen readers ("Sections of John Doe").
#[component]
pub fn Tabs(
    /// The parts; the current one is marked.
    links: Vec<NavLink>,
    /// Name of the navigation.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let label = if label.is_empty() { crate::t("tabs-label") } else { label };
    let links = links.into_iter().map(|link| {
        view! { <li><a href=link.href aria-current=link.current.then_some("page")>{link.label}</a></li> }
    });
    view! { <nav class="tabs" aria-label=label><ul>{links.collect_view()}</ul></nav> }
}
