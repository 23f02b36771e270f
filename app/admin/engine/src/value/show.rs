//! Values as people read them, and as inputs show them again.

use super::{moment, money};
use crate::catalogue::Kind;
use crate::registry::{Control, Field, Said, words};
use chrono::{NaiveDate, Utc};
use chrono_tz::Tz;
use kernel::{Locale, Money};
use resource::Values;
use serde_json::Value;

/// A value of a row in words. References are shown by their titles elsewhere.
pub fn show(field: &Field, row: &Values, locale: Locale, zone: Tz) -> String {
    let value = row.get(&field.name).unwrap_or(&Value::Null);
    match (field.column.kind, value) {
        (_, Value::Null) => String::new(),
        (_, Value::Bool(true)) => say(locale, "value-yes"),
        (_, Value::Bool(false)) => say(locale, "value-no"),
        (Kind::Moment, Value::String(text)) => match moment::read_moment(text, Tz::UTC) {
            Some(moment) => ui::format::date_time(moment.with_timezone(&own_zone(field, row, zone)), locale),
            None => text.clone(),
        },
        (Kind::Date, Value::String(text)) => NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map_or_else(|_| text.clone(), |day| ui::format::date(day, locale)),
        (Kind::Text, Value::String(text)) if !field.column.values.is_empty() => value_label(text, locale),
        (Kind::Integer | Kind::Big, Value::Number(number)) => {
            whole(field, number.as_i64().unwrap_or_default(), row, locale)
        }
        (_, Value::Array(list)) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        (_, value) => with_percent(field, plain(value)),
    }
}

/// What SQL works out, in words.
pub fn show_computed(value: &Value, locale: Locale) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => say(locale, if *yes { "value-yes" } else { "value-no" }),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| number.to_string(), |whole| ui::format::number(whole, locale))
        }
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        value => plain(value),
    }
}

fn with_percent(field: &Field, text: String) -> String {
    if field.control == Control::Percent { format!("{text} %") } else { text }
}

fn whole(field: &Field, number: i64, row: &Values, locale: Locale) -> String {
    match &field.control {
        Control::Money(column) => {
            let currency = row.get(column).and_then(Value::as_str);
            match currency {
                Some(currency) => {
                    ui::format::money(&Money { minor: number, currency: currency.to_owned() }, locale)
                }
                None => money::from_minor(number, ""),
            }
        }
        Control::Percent => format!("{number} %"),
        _ => ui::format::number(number, locale),
    }
}

fn own_zone(field: &Field, row: &Values, zone: Tz) -> Tz {
    match &field.control {
        Control::Moment(column) => {
            row.get(column).and_then(Value::as_str).and_then(|name| name.parse().ok()).unwrap_or(zone)
        }
        _ => zone,
    }
}

/// What a value of a value set is called.
pub fn value_label(value: &str, locale: Locale) -> String {
    Said::Choice.say(&words::value(value), "", locale)
}

fn say(locale: Locale, id: &str) -> String {
    ui::i18n::message(locale, id, &[])
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A value as its input shows it: moments by the clock of their zone, money with its point, JSON with line breaks.
pub fn input(field: &Field, row: &Values, zone: Tz) -> String {
    let value = row.get(&field.name).unwrap_or(&Value::Null);
    match (&field.control, value) {
        (_, Value::Null) => String::new(),
        (Control::Money(column), Value::Number(number)) => {
            let currency = row.get(column).and_then(Value::as_str).unwrap_or_default();
            money::from_minor(number.as_i64().unwrap_or_default(), currency)
        }
        (Control::Moment(_), Value::String(text)) => {
            moment::local_input(text, own_zone(field, row, zone)).unwrap_or_else(|| text.clone())
        }
        (Control::Time, Value::String(text)) => {
            text.strip_suffix(":00").filter(|text| text.len() == 5).unwrap_or(text).to_owned()
        }
        (Control::Json, value) => serde_json::to_string_pretty(value).unwrap_or_default(),
        (Control::Tags | Control::Choices, Value::Array(list)) => {
            list.iter().map(plain).collect::<Vec<_>>().join(", ")
        }
        (_, value) => plain(value),
    }
}

/// The present moment, as values keep it.
#[must_use]
pub fn now() -> Value {
    Value::String(moment::written(Utc::now()))
}
