//! The server's part of the editor.

use crate::form::TextArea;
use crate::markdown::island::MarkdownEditorIsland;
use leptos::prelude::*;
use std::borrow::Cow;

/// A [`TextArea`] for Markdown with a preview. The page has to have `islands`.
#[component]
pub fn MarkdownEditor(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// What was typed.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in; how Markdown is written, unless told.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must it be filled in?
    #[prop(optional)]
    required: bool,
    /// Height in lines.
    #[prop(default = 10)]
    rows: u32,
) -> impl IntoView {
    let help = help.unwrap_or_else(|| crate::t("markdown-help"));
    view! {
        <MarkdownEditorIsland title=crate::t("markdown-preview") failed=crate::t("markdown-failed")>
            <TextArea name=name label=label value=value error=error help=help required=required rows=rows/>
        </MarkdownEditorIsland>
    }
}
