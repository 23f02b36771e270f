//! The way to the next and the previous page of a list. Lists page by key, so there are no page numbers.

use crate::icon::Icon;
use leptos::prelude::*;

/// Links to the pages around this one; nothing at all where there is only one.
#[component]
pub fn Pager(
    /// Address of the page before.
    #[prop(optional_no_strip, into)]
    previous: Option<String>,
    /// Address of the page after.
    #[prop(optional_no_strip, into)]
    next: Option<String>,
    /// Names the list whose pages these are, where a page has several.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let label = if label.is_empty() { crate::t("pager-label") } else { label };
    (previous.is_some() || next.is_some()).then(|| {
        let arrow = |name: &'static str| view! { <span class="icon-turn inline-flex"><Icon name=name/></span> };
        let previous = previous.map(|href| {
            view! { <a href=href rel="prev" class="pager-previous">{arrow("arrow-left")}{crate::t("pager-previous")}</a> }
        });
        let next = next
            .map(|href| view! { <a href=href rel="next" class="pager-next">{crate::t("pager-next")}{arrow("arrow-right")}</a> });
        view! {
            <nav class="pager" aria-label=label>
                {previous}
                {next}
            </nav>
        }
    })
}
