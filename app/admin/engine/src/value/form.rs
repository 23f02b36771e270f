//! What a form sends, as values.

use super::json::text_value;
use super::{comparable, money};
use crate::catalogue::Kind;
use crate::registry::{Control, Field};
use chrono_tz::Tz;
use resource::{Part, Values, Widget};
use serde_json::{Map, Value};

/// The fields that a form sent, in its order, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    /// Every value of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    /// Was the field, or a part of it (`name.…`), sent?
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(have, _)| {
            have.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

/// The value of a field as it was typed; `row` gives the other values that money and moments need (currency, zone).
///
/// # Errors
/// The message id of a sentence.
pub fn from_form(field: &Field, typed: &Typed, row: &Values, zone: Tz) -> Result<Value, &'static str> {
    let text = typed.get(&field.name).unwrap_or_default();
    match &field.control {
        Control::Check => return Ok(Value::Bool(text == "true")),
        Control::Object(parts) => return Ok(object(parts, &field.name, typed)),
        Control::List(parts) => return Ok(list(parts, &field.name, typed)),
        Control::Tags | Control::Choices => return Ok(tags(field, typed)),
        _ => {}
    }
    if text.trim().is_empty() {
        return Ok(nothing(field));
    }
    match &field.control {
        Control::Money(currency) => {
            let currency = row.get(currency).and_then(Value::as_str).unwrap_or_default();
            money::to_minor(text, currency).map(Value::from).ok_or("value-not-money")
        }
        Control::Moment(column) => {
            let own = row.get(column).and_then(Value::as_str).and_then(|name| name.parse().ok());
            comparable(field, text, own.unwrap_or(zone)).map(Value::String).ok_or("value-not-moment")
        }
        Control::Json => serde_json::from_str(text).map_err(|_| "value-not-json"),
        Control::Number | Control::Percent if field.column.kind.is_number() => {
            text_value(field, &text.replace(',', "."), zone)
        }
        _ => text_value(field, text, zone),
    }
}

/// What an empty input stands for: nothing where that is allowed, else the empty text (which `required` refuses).
fn nothing(field: &Field) -> Value {
    match field.column.kind {
        Kind::Text if field.column.required => Value::String(String::new()),
        _ => Value::Null,
    }
}

/// One input with commas, or several of the same name.
fn tags(field: &Field, typed: &Typed) -> Value {
    let mut all: Vec<&str> = Vec::new();
    for text in typed.all(&field.name) {
        let parts = text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
        for part in parts {
            if !all.contains(&part) {
                all.push(part);
            }
        }
    }
    if all.is_empty() && !field.column.required {
        return Value::Null;
    }
    let number = |text: &&str| text.parse::<i64>().map_or_else(|_| Value::from(*text), Value::from);
    match field.column.kind {
        Kind::Integers => all.iter().map(number).collect(),
        _ => all.into_iter().map(Value::from).collect(),
    }
}

/// `name.key` for each part. Parts that are empty are left out.
fn object(parts: &[Part], name: &str, typed: &Typed) -> Value {
    let mut object = Map::new();
    for part in parts {
        let key = format!("{name}.{}", part.key);
        if let Some(value) = part_value(part, &key, typed) {
            object.insert(part.key.to_owned(), value);
        }
    }
    Value::Object(object)
}

/// `name.{n}.key`, in the order of their numbers' first appearance. Entries without any value are left out.
fn list(parts: &[Part], name: &str, typed: &Typed) -> Value {
    let mut numbers: Vec<&str> = Vec::new();
    for (have, _) in &typed.0 {
        let number = have
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('.'))
            .and_then(|rest| rest.split('.').next());
        if let Some(number) = number.filter(|number| !number.is_empty() && !numbers.contains(number)) {
            numbers.push(number);
        }
    }
    let entries = numbers.into_iter().map(|number| object(parts, &format!("{name}.{number}"), typed));
    entries.filter(|entry| entry.as_object().is_some_and(|entry| !entry.is_empty())).collect()
}

fn part_value(part: &Part, key: &str, typed: &Typed) -> Option<Value> {
    match &part.widget {
        Widget::Object(parts) => Some(object(parts, key, typed))
            .filter(|value| value.as_object().is_some_and(|map| !map.is_empty())),
        Widget::List(parts) => Some(list(parts, key, typed))
            .filter(|value| value.as_array().is_some_and(|list| !list.is_empty())),
        Widget::Tags => {
            let words: Vec<Value> = typed
                .get(key)?
                .split(',')
                .map(str::trim)
                .filter(|word| !word.is_empty())
                .map(Value::from)
                .collect();
            (!words.is_empty()).then_some(Value::Array(words))
        }
        Widget::Json => serde_json::from_str(typed.get(key)?).ok(),
        Widget::Percent => {
            let text = typed.get(key)?.trim().replace(',', ".");
            serde_json::from_str::<serde_json::Number>(&text).ok().map(Value::Number)
        }
        _ => typed.get(key).filter(|text| !text.trim().is_empty()).map(|text| Value::from(text.trim())),
    }
}
