//! One line of text, or several.

use super::frame::Frame;
use leptos::prelude::*;
use std::borrow::Cow;

/// One line.
#[component]
pub fn TextField(
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
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must it be filled in?
    #[prop(optional)]
    required: bool,
    /// `text`, `email`, `password`, `url`, `search`, `tel`, `date`, `number`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in: `email`, `current-password`, `name` …
    #[prop(optional_no_strip, into)]
    autocomplete: Option<String>,
    /// Ready answers, shown by the browser while one types.
    #[prop(optional)]
    suggestions: Vec<String>,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, help, required);
    let list = (!suggestions.is_empty()).then(|| format!("{}-list", frame.id));
    let options = list.clone().map(|id| view! { <datalist id=id>{options(suggestions)}</datalist> });
    // Addresses and passwords are written left to right in every language, words as their first letter says.
    let dir = match kind {
        "email" | "password" | "url" | "tel" => Some("ltr"),
        "text" | "search" => Some("auto"),
        _ => None,
    };
    let control = view! {
        <input
            class="input" id=frame.id.clone() name=name type=kind value=value required=required dir=dir list=list
            autocomplete=autocomplete aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
        {options}
    };
    frame.around(control)
}

fn options(values: Vec<String>) -> impl IntoView {
    values.into_iter().map(|value| view! { <option value=value></option> }).collect_view()
}

/// Several lines. The only place of the workspace that writes `<textarea>`.
#[component]
pub fn TextArea(
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
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must it be filled in?
    #[prop(optional)]
    required: bool,
    /// Height in lines; it grows with its text where the browser can.
    #[prop(default = 5)]
    rows: u32,
    /// Most letters.
    #[prop(optional_no_strip, into)]
    max_length: Option<u32>,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, help, required);
    // Parsers drop a line break right after the tag; a text that begins with one needs a second.
    let value = if value.starts_with('\n') { format!("\n{value}") } else { value };
    let control = view! {
        <textarea
            class="input" id=frame.id.clone() name=name rows=rows required=required dir="auto"
            maxlength=max_length.map(|most| most.to_string()) aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        >{value}</textarea>
    };
    frame.around(control)
}
