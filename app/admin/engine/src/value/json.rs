//! What programs send, as values; and whether two values are the same.

use super::{comparable, moment};
use crate::catalogue::Kind;
use crate::registry::{Control, Field};
use chrono_tz::Tz;
use serde_json::Value;

/// A JSON value that the column's type can hold, in the form in which Postgres reads it.
///
/// # Errors
/// The message id of a sentence.
pub fn from_json(field: &Field, value: &Value, zone: Tz) -> Result<Value, &'static str> {
    let wrong = wrong(field.column.kind);
    match (field.column.kind, value) {
        (_, Value::Null) => Ok(Value::Null),
        (Kind::Json, value) => Ok(value.clone()),
        (Kind::Bool, Value::Bool(_)) => Ok(value.clone()),
        (Kind::Integer | Kind::Big, Value::Number(number)) if number.is_i64() || number.is_u64() => {
            comparable(field, &number.to_string(), zone).map(|_| value.clone()).ok_or(wrong)
        }
        (Kind::Decimal(_) | Kind::Float, Value::Number(number)) => match number.as_f64() {
            Some(size) if size.is_finite() => Ok(value.clone()),
            _ => Err(wrong),
        },
        (Kind::Texts | Kind::Integers | Kind::Uuids, Value::Array(list)) => {
            let fits = |part: &Value| match field.column.kind {
                Kind::Texts => part.as_str().is_some_and(|text| !text.contains('\0')),
                Kind::Integers => part.is_i64(),
                _ => part.as_str().is_some_and(|text| uuid::Uuid::parse_str(text).is_ok()),
            };
            if list.iter().all(fits) { Ok(value.clone()) } else { Err(wrong) }
        }
        (Kind::Bool | Kind::Texts | Kind::Integers | Kind::Uuids, _) => Err(wrong),
        (_, Value::String(text)) => text_value(field, text, zone),
        _ => Err(wrong),
    }
}

/// A value out of text.
pub(super) fn text_value(field: &Field, text: &str, zone: Tz) -> Result<Value, &'static str> {
    let kind = field.column.kind;
    let wrong = wrong(kind);
    match kind {
        Kind::Text if text.contains('\0') => Err("value-not-text"),
        Kind::Text if field.control == Control::Rich => Ok(Value::String(rich(text))),
        Kind::Text if field.control == Control::Phone => Ok(Value::String(super::telephone::read(text))),
        // Text areas send CR LF; one spelling of a line's end keeps versions comparable.
        Kind::Text => Ok(Value::String(trimmed(field, &text.replace("\r\n", "\n")).to_owned())),
        Kind::Integer | Kind::Big => comparable(field, text, zone)
            .and_then(|text| text.parse::<i64>().ok())
            .map(Value::from)
            .ok_or(wrong),
        Kind::Bool => comparable(field, text, zone).map(|text| Value::Bool(text == "true")).ok_or(wrong),
        Kind::Json => serde_json::from_str(text).map_err(|_| wrong),
        Kind::Range => Ok(Value::String(text.to_owned())),
        _ => comparable(field, text, zone).map(Value::String).ok_or(wrong),
    }
}

/// Formatted text is kept as it may stand in a page, whoever sends it.
fn rich(html: &str) -> String {
    kernel::SafeHtml::clean(html).into_string().trim().to_owned()
}

/// Names lose spaces around them, long texts keep them.
fn trimmed<'a>(field: &Field, text: &'a str) -> &'a str {
    match field.control {
        Control::Area | Control::Markdown | Control::Rich | Control::Code => text.trim_end(),
        _ => text.trim(),
    }
}

fn wrong(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer | Kind::Big => "value-not-whole",
        Kind::Decimal(_) | Kind::Float => "value-not-number",
        Kind::Bool => "value-not-bool",
        Kind::Moment => "value-not-moment",
        Kind::Date => "value-not-date",
        Kind::Time => "value-not-time",
        Kind::Span => "value-not-span",
        Kind::Uuid => "value-not-id",
        Kind::Json => "value-not-json",
        Kind::Texts | Kind::Integers | Kind::Uuids => "value-not-list",
        Kind::Address => "value-not-address",
        Kind::Text | Kind::Range | Kind::Inside => "value-not-text",
    }
}

/// Are two values of a column the same, however they are written?
pub fn same(field: &Field, one: &Value, other: &Value) -> bool {
    if one == other {
        return true;
    }
    match (field.column.kind, one, other) {
        (_, Value::Null, _) | (_, _, Value::Null) => false,
        (Kind::Moment, Value::String(one), Value::String(other)) => {
            moment::read_moment(one, Tz::UTC) == moment::read_moment(other, Tz::UTC)
        }
        (Kind::Decimal(_) | Kind::Float | Kind::Big | Kind::Integer, one, other) => {
            number(one) == number(other)
        }
        (Kind::Time, Value::String(one), Value::String(other)) => {
            comparable::time(one).is_some_and(|time| Some(time) == comparable::time(other))
        }
        _ => false,
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
