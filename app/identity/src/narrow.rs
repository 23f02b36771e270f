//! The frame of this system's short pages: one thing to do, with room around it.

use leptos::prelude::*;
use ui::prelude::*;

/// One narrow column whose parts stand apart; links in its sentences are underlined.
#[component]
pub fn Narrow(
    /// The page's `h1`.
    #[prop(into)]
    title: String,
    /// Its parts.
    children: Children,
) -> impl IntoView {
    view! {
        <FocusLayout title=title>
            <div class="grid gap-6 [&_p_a]:underline [&_p_a]:underline-offset-4">{children()}</div>
        </FocusLayout>
    }
}
