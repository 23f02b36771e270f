//! The way to the next and the previous page of a list. Lists page by key, so there are no page numbers.

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
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let link = |href: Option<String>, rel: &'static str, id: &str| {
            let label = crate::t(id);
            href.map(|href| view! { <a href=href rel=rel class=format!("pager-{rel}")>{label}</a> })
        };
        view! {
            <nav class="pager" aria-label=crate::t("pager-label")>
                {link(previous, "prev", "pager-previous")}
                {link(next, "next", "pager-next")}
            </nav>
        }
    })
}
