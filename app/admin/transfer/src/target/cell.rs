//! Text of a cell as a field's value.

use crate::file::{Format, NOTHING};
use chrono::NaiveDate;
use engine::Field;
use engine::catalogue::Kind;
use engine::registry::Control;
use engine::scope::Scope;
use engine::value::{Typed, from_form, value_label};
use resource::Values;
use serde_json::Value;

/// Words for yes and no, in the languages that files come in.
const YES: &[&str] = &["true", "yes", "y", "1", "x", "✓", "ja", "oui", "si", "sí", "نعم"];
const NO: &[&str] = &["false", "no", "n", "0", "-", "nein", "non", "لا"];

/// The text of a cell, without what an export put before it so that no spreadsheet takes it for a formula.
pub fn plain(text: &str, format: Format) -> &str {
    match text.strip_prefix('\'') {
        Some(rest)
            if format == Format::Csv && rest.trim_start_matches('\'').starts_with(crate::export::FORMULA) =>
        {
            rest
        }
        _ => text,
    }
}

/// The value; `None` where the cell says nothing. `row` are the values that were read before, for the currency of an
/// amount.
///
/// # Errors
/// The message id of a sentence.
pub fn value(
    field: &Field,
    (text, format): (&str, Format),
    row: &Values,
    scope: &Scope,
) -> Result<Option<Value>, &'static str> {
    if text == NOTHING {
        return Ok(Some(Value::Null));
    }
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    if format == Format::Jsonl && matches!(field.control, Control::Money(_)) {
        // Programs say minor units, as the API does.
        return trimmed.parse::<i64>().map(|minor| Some(Value::from(minor))).map_err(|_| "value-not-whole");
    }
    read(field, trimmed, row, scope).map(Some)
}

fn read(field: &Field, text: &str, row: &Values, scope: &Scope) -> Result<Value, &'static str> {
    match field.column.kind {
        Kind::Bool => yes_or_no(text).map(Value::Bool).ok_or("value-not-bool"),
        Kind::Json => serde_json::from_str(text).map_err(|_| "value-not-json"),
        Kind::Texts | Kind::Integers | Kind::Uuids => list(field, text),
        Kind::Date => day(text).map(|day| Value::String(day.to_string())).ok_or("value-not-date"),
        Kind::Text if !field.column.values.is_empty() => Ok(Value::String(choice(field, text, scope))),
        Kind::Moment => typed(field, &moment(text), row, scope),
        Kind::Integer | Kind::Big if !matches!(field.control, Control::Money(_)) => {
            typed(field, text.strip_suffix(".0").unwrap_or(text), row, scope)
        }
        Kind::Decimal(_) | Kind::Float => {
            typed(field, &text.chars().filter(|c| !c.is_whitespace()).collect::<String>(), row, scope)
        }
        _ => typed(field, text, row, scope),
    }
}

/// As a form would send it.
fn typed(field: &Field, text: &str, row: &Values, scope: &Scope) -> Result<Value, &'static str> {
    let typed = Typed(vec![(field.name.clone(), text.to_owned())]);
    from_form(field, &typed, row, scope.zone)
}

fn yes_or_no(text: &str) -> Option<bool> {
    let word = text.to_lowercase();
    match (YES.contains(&word.as_str()), NO.contains(&word.as_str())) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// A JSON list, or words between commas or semicolons.
fn list(field: &Field, text: &str) -> Result<Value, &'static str> {
    let wrong = "value-not-list";
    let parts: Vec<Value> = if text.starts_with('[') {
        serde_json::from_str(text).map_err(|_| wrong)?
    } else {
        text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(Value::from).collect()
    };
    let read = |part: Value| match (field.column.kind, part) {
        (Kind::Integers, Value::String(text)) => text.parse::<i64>().map(Value::from).map_err(|_| wrong),
        (Kind::Integers, Value::Number(number)) if number.is_i64() => Ok(Value::Number(number)),
        (Kind::Uuids, Value::String(text)) => {
            uuid::Uuid::parse_str(&text).map(|id| Value::String(id.to_string())).map_err(|_| wrong)
        }
        (Kind::Texts, Value::String(text)) => Ok(Value::String(text)),
        _ => Err(wrong),
    };
    parts.into_iter().map(read).collect()
}

/// The value whose word it is, in the language of the one who reads it in; the check refuses what is none.
fn choice(field: &Field, text: &str, scope: &Scope) -> String {
    let values = &field.column.values;
    let same = |other: &str| other.to_lowercase() == text.to_lowercase();
    let by_value = values.iter().find(|value| same(value));
    by_value
        .or_else(|| values.iter().find(|value| same(&value_label(value, scope.locale))))
        .map_or(text, String::as_str)
        .to_owned()
}

/// `2026-11-29`, also with midnight behind it, as workbooks write days; `29.11.2026`. Days with slashes are not read: one
/// half of the world would mean another day than the other.
fn day(text: &str) -> Option<NaiveDate> {
    let text = ["T00:00:00", " 00:00:00", "T00:00", " 00:00"]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(text);
    ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|format| NaiveDate::parse_from_str(text, format).ok())
}

/// The day of a moment may be written with dots, too.
fn moment(text: &str) -> String {
    let (first, rest) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    match NaiveDate::parse_from_str(first, "%d.%m.%Y") {
        Ok(day) if rest.is_empty() => day.to_string(),
        Ok(day) => format!("{day}T{rest}"),
        Err(_) => text.to_owned(),
    }
}
