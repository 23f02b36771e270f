//! Buttons and links that look like them.

use leptos::prelude::*;

/// What pressing it means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Also possible.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    /// Classes of the component style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A link to a page, drawn as a button.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// What it means.
    #[prop(optional)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{label}</a> }
}

/// The button that sends a form.
#[component]
pub fn SubmitButton(
    /// Finished words: a verb.
    #[prop(into)]
    label: String,
    /// What it means.
    #[prop(optional)]
    kind: ButtonKind,
    /// Field name, where a form has several buttons.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
    /// Field value, where a form has several buttons.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
) -> impl IntoView {
    view! { <button type="submit" class=kind.class() name=name value=value>{label}</button> }
}
