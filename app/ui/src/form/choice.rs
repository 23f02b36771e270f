//! Choosing: one of many, one of few, yes or no.

use super::frame::Frame;
use crate::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// Something that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// Finished words.
    pub label: String,
}

impl Choice {
    /// A choice with its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// One of many. Where it is not required, the first choice is none.
#[component]
pub fn SelectField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// What there is.
    options: Vec<Choice>,
    /// What was chosen.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must something be chosen?
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, help, required);
    let chosen = options.iter().any(|option| option.value == value);
    let has_empty = options.iter().any(|option| option.value.is_empty());
    let none = (!has_empty && (!required || !chosen)).then(|| {
        let words = if required { t("field-choose") } else { t("field-none") };
        view! { <option value="" selected=!chosen>{words}</option> }
    });
    let options = options
        .into_iter()
        .map(|option| {
            let selected = option.value == value;
            view! { <option value=option.value selected=selected>{option.label}</option> }
        })
        .collect_view();
    let control = view! {
        <select
            class="input" id=frame.id.clone() name=name required=required aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        >
            {none}
            {options}
        </select>
    };
    frame.around(control)
}

/// One of few, all of them visible.
#[component]
pub fn RadioField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// The question.
    #[prop(into)]
    label: String,
    /// What there is.
    options: Vec<Choice>,
    /// What was chosen.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must something be chosen?
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, help, required);
    let options = options
        .into_iter()
        .map(|option| {
            let checked = option.value == value;
            view! {
                <label class="check">
                    <input type="radio" name=name.clone() value=option.value checked=checked required=required/>
                    <span>{option.label}</span>
                </label>
            }
        })
        .collect_view();
    frame.around_group(options)
}

/// Yes or no; sends `true` or nothing.
#[component]
pub fn CheckField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// Is it ticked?
    #[prop(optional)]
    checked: bool,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must it be ticked?
    #[prop(optional)]
    required: bool,
    /// What it sends when ticked.
    #[prop(default = "true".into(), into)]
    value: String,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, help, required);
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox" id=frame.id.clone() name=name value=value checked=checked required=required
                    aria-describedby=frame.described_by() aria-invalid=frame.invalid()
                />
                <span>{frame.label.clone()}{frame.mark()}</span>
            </label>
            {frame.help()}
            {frame.error()}
        </div>
    }
}
