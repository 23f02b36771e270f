//! Completion in the browser.

use leptos::prelude::*;

/// Enhances the text field with a `<datalist>` inside it.
#[island]
pub fn ComboboxIsland(children: Children) -> impl IntoView {
    view! { <div class="combobox">{children()}</div> }
}
