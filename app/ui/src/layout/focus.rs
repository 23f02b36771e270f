//! One narrow column: signing in, confirming, short forms.

use super::parts::{brand, flash, skip_link, switches};
use leptos::prelude::*;

/// The frame of pages that ask for one thing.
#[component]
pub fn FocusLayout(
    /// What is asked; the page's `h1`.
    #[prop(into)]
    title: String,
    /// The form.
    children: Children,
) -> impl IntoView {
    view! {
        {skip_link()}
        <div class="focus">
            <header class="focus-head">{brand()}</header>
            {flash()}
            <main id="content" tabindex="-1"><h1>{title}</h1>{children()}</main>
            <footer class="focus-foot">{switches()}</footer>
        </div>
    }
    .into_any()
}
