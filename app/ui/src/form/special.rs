//! Times with their zone, tags, values that nobody sees.

use super::frame::Frame;
use crate::{t, tr};
use leptos::prelude::*;
use std::borrow::Cow;

/// A value that nobody sees. People can change it: never trust it.
#[component]
pub fn HiddenField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// What it sends.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// Day and time on the clocks of one zone, which is named beside it.
#[component]
pub fn DateTimeField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// IANA zone, such as `Europe/Berlin`.
    #[prop(into)]
    zone: String,
    /// What was typed: `2026-11-21T19:30`.
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
) -> impl IntoView {
    let place = tr("field-zone", &[("zone", zone.replace('_', " ").into())]);
    let help = Some(help.map_or_else(|| place.clone(), |help| format!("{help} {place}")));
    let frame = Frame::new(&name, label, error, help, required);
    let control = view! {
        <input
            class="input input-short" id=frame.id.clone() name=name type="datetime-local" value=value
            required=required aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}

/// Words separated by commas.
#[component]
pub fn TagsField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// What was typed: `vogue, runway`.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in; otherwise how to separate them.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must it be filled in?
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let frame = Frame::new(&name, label, error, Some(help.unwrap_or_else(|| t("field-tags-help"))), required);
    let control = view! {
        <input
            class="input" id=frame.id.clone() name=name type="text" value=value required=required dir="auto"
            autocapitalize="none" aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}

/// The tags in what was typed: trimmed, without empty and repeated ones, in their order.
pub fn tags(typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for tag in typed.split([',', '،', '\n']).map(str::trim).filter(|tag| !tag.is_empty()) {
        if !found.iter().any(|have| have.to_lowercase() == tag.to_lowercase()) {
            found.push(tag.to_owned());
        }
    }
    found
}
