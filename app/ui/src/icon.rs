//! Icons from the sprite `public/icons.svg` (Lucide; `bin/icons` makes it).

use leptos::prelude::*;
use std::borrow::Cow;

/// One icon, as high as a line of the text around it.
#[component]
pub fn Icon(
    /// Lucide's name, as listed in `style/icons.txt`.
    #[prop(into)]
    name: Cow<'static, str>,
    /// What it means, where no words stand beside it.
    #[prop(optional_no_strip, into)]
    label: Option<String>,
) -> impl IntoView {
    let href = format!("/icons.svg#{name}");
    match label {
        Some(label) => view! {
            <svg class="icon" role="img" aria-label=label><use href=href></use></svg>
        }
        .into_any(),
        None => view! { <svg class="icon" aria-hidden="true"><use href=href></use></svg> }.into_any(),
    }
}
