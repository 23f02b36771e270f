//! What is another in one version than in another: word by word, for eyes and for screen readers.

use super::store;
use crate::page::Sheet;
use engine::registry::Control;
use engine::{Field, value};
use frame::Desk;
use leptos::prelude::*;
use resource::Values;
use serde_json::Value;
use similar::{ChangeTag, TextDiff};
use std::collections::HashMap;
use std::time::Duration;
use ui::t;
use uuid::Uuid;

/// Titles of rows that versions point to.
pub(super) type Titles = HashMap<Uuid, String>;

/// Fields that differ between two versions.
pub(super) fn changed<'a>(desk: &Desk, sheet: &'a Sheet, from: &Values, to: &Values) -> Vec<&'a Field> {
    let value = |values: &Values, field: &Field| values.get(&field.name).cloned().unwrap_or(Value::Null);
    let differs = |field: &&Field| !value::same(field, &value(from, field), &value(to, field));
    store::fields(desk, &sheet.noun).into_iter().filter(differs).collect()
}

/// One field: its words of before and after as one text.
pub(super) fn view(desk: &Desk, field: &Field, (from, to): (&Values, &Values), titles: &Titles) -> AnyView {
    let label = field.label(desk.cx.locale);
    let (old, new) = (words(desk, field, from, titles), words(desk, field, to, titles));
    let parts = parts(&old, &new);
    view! { <div class="diff-field"><dt>{label}</dt><dd class="diff" dir="auto">{parts}</dd></div> }
        .into_any()
}

fn words(desk: &Desk, field: &Field, values: &Values, titles: &Titles) -> String {
    let value = values.get(&field.name).unwrap_or(&Value::Null);
    if field.reference.is_some()
        && let Some(id) = value.as_str()
    {
        let title = Uuid::try_parse(id).ok().and_then(|id| titles.get(&id)).filter(|title| !title.is_empty());
        return title.cloned().unwrap_or_else(|| id.to_owned());
    }
    match (&field.control, value) {
        (Control::Json | Control::Object(_) | Control::List(_), Value::Object(_) | Value::Array(_)) => {
            serde_json::to_string_pretty(value).unwrap_or_default()
        }
        _ => value::show(field, values, desk.cx.locale, desk.scope.zone),
    }
}

/// `<del>` and `<ins>` around what went and came. Screen readers hear the words before them, because many do not say the
/// elements.
fn parts(old: &str, new: &str) -> Vec<AnyView> {
    let old_words = old.split_whitespace().count().max(1);
    let diff = TextDiff::configure().timeout(Duration::from_millis(300)).diff_words(old, new);
    // Two texts with hardly a word in common read better one after the other.
    if diff.ratio() < 0.3 || old_words <= 1 {
        return [(ChangeTag::Delete, old), (ChangeTag::Insert, new)]
            .into_iter()
            .filter_map(|(tag, text)| part(tag, text.to_owned()))
            .collect();
    }
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    runs.into_iter().filter_map(|(tag, text)| part(tag, text)).collect()
}

fn part(tag: ChangeTag, text: String) -> Option<AnyView> {
    if text.is_empty() {
        return None;
    }
    let said = |key: &'static str| view! { <span class="sr-only">{format!("{} ", t(key))}</span> };
    Some(match tag {
        ChangeTag::Equal => view! { <span>{text}</span> }.into_any(),
        ChangeTag::Delete => view! { <del>{said("form-diff-removed")}{text}</del>" " }.into_any(),
        ChangeTag::Insert => view! { <ins>{said("form-diff-added")}{text}</ins>" " }.into_any(),
    })
}
