//! A few actions behind one button.

use crate::icon::Icon;
use leptos::prelude::*;

/// A menu: `<details>`, so it needs no JavaScript; a click beside it closes it. Its children are links and buttons.
#[component]
pub fn Menu(
    /// The button's words.
    #[prop(into)]
    label: String,
    /// Show three dots instead of the words (screen readers still say them).
    #[prop(optional)]
    quiet: bool,
    /// Links, buttons, forms with one button.
    children: Children,
) -> impl IntoView {
    let face = if quiet {
        view! { <Icon name="ellipsis" label=label/> }.into_any()
    } else {
        view! { <span>{label}</span><Icon name="chevron-down"/> }.into_any()
    };
    let class = if quiet { "menu menu-quiet" } else { "menu" };
    view! { <details class=class><summary>{face}</summary><div class="menu-body">{children()}</div></details> }
}
