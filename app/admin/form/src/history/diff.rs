//! What is another in one version than in another: word by word, for eyes and for screen readers.

use super::store;
use crate::page::Sheet;
use engine::registry::{Control, Said, words};
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
    let (old, new) = (said(desk, field, from, titles), said(desk, field, to, titles));
    let parts = parts(&old, &new);
    view! { <div class="diff-field"><dt>{label}</dt><dd class="diff" dir="auto">{parts}</dd></div> }
        .into_any()
}

fn said(desk: &Desk, field: &Field, values: &Values, titles: &Titles) -> String {
    let value = values.get(&field.name).unwrap_or(&Value::Null);
    if field.reference.is_some()
        && let Some(id) = value.as_str()
    {
        let title = Uuid::try_parse(id).ok().and_then(|id| titles.get(&id)).filter(|title| !title.is_empty());
        return title.cloned().unwrap_or_else(|| id.to_owned());
    }
    match (&field.control, value) {
        (Control::Object(_) | Control::List(_), Value::Object(_) | Value::Array(_)) => {
            lines(field, values, desk)
        }
        (Control::Json, Value::Object(_) | Value::Array(_)) => {
            serde_json::to_string_pretty(value).unwrap_or_default()
        }
        (Control::Rich, Value::String(html)) => text_of(html),
        _ => value::show(field, values, desk.cx.locale, desk.scope.zone),
    }
}

/// JSON with known parts as lines: `2 · Title: Opening`.
fn lines(field: &Field, values: &Values, desk: &Desk) -> String {
    let mut pairs = Vec::new();
    crate::page::push(field, values, desk.scope.zone, &mut pairs);
    let line = |(name, text): (String, String)| {
        let path = name.split('.').skip(1).map(|part| match part.parse::<usize>() {
            Ok(at) => (at + 1).to_string(),
            Err(_) => Said::Label.say(&words::column(part), "", desk.cx.locale),
        });
        format!("{}: {text}", path.collect::<Vec<_>>().join(" · "))
    };
    let filled = pairs.into_iter().filter(|(_, text)| !text.is_empty());
    filled.map(line).collect::<Vec<_>>().join("\n")
}

/// The words of formatted text, a line per block.
fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for part in html.split_inclusive('>') {
        let (words, tag) = part.split_once('<').unwrap_or((part, ""));
        text.push_str(words);
        let name = tag.trim_start_matches('/');
        if name.starts_with("br") {
            text.push('\n');
        }
        if tag.starts_with('/')
            && ["p>", "h", "li>", "blockquote>"].iter().any(|block| name.starts_with(block))
        {
            text.push('\n');
        }
    }
    let entities =
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (name, letter)| text.replace(name, letter)).trim().to_owned()
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
    let spoken = |key: &'static str| view! { <span class="sr-only">{format!("{} ", t(key))}</span> };
    Some(match tag {
        ChangeTag::Equal => view! { <span>{text}</span> }.into_any(),
        ChangeTag::Delete => view! { <del>{spoken("form-diff-removed")}{text}</del>" " }.into_any(),
        ChangeTag::Insert => view! { <ins>{spoken("form-diff-added")}{text}</ins>" " }.into_any(),
    })
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn formatted_text_is_compared_by_its_words() {
        let html = "<h2>Ball</h2><p>One <strong>night</strong> &amp; two<br>houses</p>";
        assert_eq!(text_of(html), "Ball\nOne night & two\nhouses");
        assert_eq!(text_of("plain"), "plain");
    }
}
