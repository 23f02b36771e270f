//! The preview in the browser.

use leptos::prelude::*;

/// Shows below the text area inside it what the text will look like.
#[island]
pub fn MarkdownEditorIsland(children: Children) -> impl IntoView {
    view! { <div class="markdown-editor">{children()}</div> }
}
