//! Does one value keep a rule that looks at nothing else?

use super::hold::{matches, same, written};
use super::order;
use super::rule::{Bound, Rule};
use serde_json::Value;
use std::cmp::Ordering;

/// `None` where the value is of another type than the rule expects: then only the database knows.
pub(super) fn holds(rule: &Rule, value: &Value) -> Option<bool> {
    match rule {
        Rule::OneOf { values, .. } => one_of(value, values),
        Rule::NoneOf { values, .. } => one_of(value, values).map(|found| !found),
        Rule::Subset { values, .. } => subset(value, values),
        Rule::Length { min, max, .. } => Some(inside(length(value.as_str()?), *min, *max)),
        Rule::Count { min, max, .. } => Some(inside(value.as_array()?.len(), *min, *max)),
        Rule::Size { max, .. } => Some(inside(json_length(value), None, Some(*max))),
        Rule::Range { min, max, .. } => range(value, min.as_ref(), max.as_ref()),
        Rule::Pattern { regex, wanted, any_case, .. } => {
            matches(value.as_str()?, regex, *any_case).map(|found| found == *wanted)
        }
        Rule::Entries { regex, .. } => {
            let entries: Option<Vec<&str>> = value.as_array()?.iter().map(Value::as_str).collect();
            matches(&entries?.join(" "), regex, false)
        }
        Rule::Json { kind, .. } => Some(kind_of(value) == kind),
        Rule::Lower { .. } => Some(!value.as_str()?.chars().any(char::is_uppercase)),
        Rule::Zone { .. } => Some(value.as_str()?.parse::<chrono_tz::Tz>().is_ok()),
        _ => None,
    }
}

fn one_of(value: &Value, values: &[String]) -> Option<bool> {
    let text = written(value)?;
    Some(values.iter().any(|value| same(&text, value)))
}

fn subset(value: &Value, values: &[String]) -> Option<bool> {
    let inside = |entry: &Value| written(entry).is_some_and(|text| values.contains(&text));
    Some(value.as_array()?.iter().all(inside))
}

fn inside(size: usize, min: Option<u32>, max: Option<u32>) -> bool {
    let size = u32::try_from(size).unwrap_or(u32::MAX);
    min.is_none_or(|min| size >= min) && max.is_none_or(|max| size <= max)
}

/// Letters; of bytes, which are written `\x0a1b`, how many they are.
pub(super) fn length(text: &str) -> usize {
    match text.strip_prefix("\\x") {
        Some(digits) if digits.len() % 2 == 0 && digits.chars().all(|digit| digit.is_ascii_hexdigit()) => {
            digits.len() / 2
        }
        _ => text.chars().count(),
    }
}

/// How long Postgres writes it: a space follows every comma and colon.
fn json_length(value: &Value) -> usize {
    let around = |inner: usize, entries: usize| 2 + inner + 2 * entries.saturating_sub(1);
    match value {
        Value::Array(entries) => around(entries.iter().map(json_length).sum(), entries.len()),
        Value::Object(entries) => {
            let keys: usize = entries.keys().map(|key| quoted(key) + 2).sum();
            around(keys + entries.values().map(json_length).sum::<usize>(), entries.len())
        }
        Value::String(text) => quoted(text),
        other => other.to_string().len(),
    }
}

fn quoted(text: &str) -> usize {
    Value::from(text).to_string().chars().count()
}

/// Is the value, or every entry of it, between the bounds?
fn range(value: &Value, min: Option<&Bound>, max: Option<&Bound>) -> Option<bool> {
    if let Value::Array(entries) = value {
        let mut all = entries.iter().map(|entry| range(entry, min, max));
        return Some(!all.any(|inside| inside == Some(false)));
    }
    let text = written(value)?;
    let keeps = |bound: Option<&Bound>, wrong: Ordering| match bound {
        None => Some(true),
        Some(bound) => {
            let order = order::compare(&text, &bound.value)?;
            Some(order != wrong && (bound.inclusive || order != Ordering::Equal))
        }
    };
    Some(keeps(min, Ordering::Less)? && keeps(max, Ordering::Greater)?)
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
