//! What is wrong with a whole form, with links to the fields.

use super::Sheet;
use frame::Desk;
use leptos::prelude::*;
use ui::prelude::*;

/// The sentences in the order of the form; its own first.
pub(super) fn view(desk: &Desk, sheet: &Sheet) -> Option<AnyView> {
    if sheet.errors.is_empty() {
        return None;
    }
    let order: Vec<&str> =
        sheet.noun.sections.iter().flat_map(|section| &section.fields).map(String::as_str).collect();
    let mut all: Vec<(&str, &str)> = sheet.errors.iter().collect();
    all.sort_by_key(|(name, _)| {
        order.iter().position(|have| have == name).map_or(usize::from(!name.is_empty()) * 999, |at| at + 1)
    });
    let items: Vec<AnyView> = all.iter().map(|(name, sentence)| item(desk, sheet, name, sentence)).collect();
    Some(error_summary(items))
}

fn item(desk: &Desk, sheet: &Sheet, name: &str, sentence: &str) -> AnyView {
    let sentence = sentence.to_owned();
    let Some(field) = sheet.noun.field(name) else { return view! { <li>{sentence}</li> }.into_any() };
    let label = field.label(desk.cx.locale);
    // Sentences of checks begin with what the field is called.
    let words = if sentence.starts_with(&label) { sentence } else { format!("{label}: {sentence}") };
    let href = format!("#{}", ui::form::field_id(name));
    view! { <li><a href=href>{words}</a></li> }.into_any()
}
