//! A row as its form would send it, unless somebody changes something. Comparing what was sent with this says which fields
//! somebody changed; only those are read, so nothing is lost on the way from a value to an input and back.

use chrono_tz::Tz;
use engine::registry::Control;
use engine::value::{self, Typed};
use engine::{Field, Noun};
use resource::{Part, Values, Widget};
use serde_json::Value;

/// Every visible field of a row as names and texts of inputs.
pub fn typed_of(noun: &Noun, values: &Values, zone: Tz) -> Typed {
    let mut pairs = Vec::new();
    for field in noun.visible() {
        push(field, values, zone, &mut pairs);
    }
    Typed(pairs)
}

/// The inputs of one field.
pub(crate) fn push(field: &Field, values: &Values, zone: Tz, pairs: &mut Vec<(String, String)>) {
    let name = field.name.as_str();
    let value = values.get(name).unwrap_or(&Value::Null);
    match &field.control {
        Control::Check => {
            if value == &Value::Bool(true) {
                pairs.push((name.to_owned(), "true".to_owned()));
            }
        }
        Control::Object(parts) => object(parts, name, value, pairs),
        Control::List(parts) => list(parts, name, value, pairs),
        Control::Choices => {
            pairs.extend(value.as_array().into_iter().flatten().map(|part| (name.to_owned(), plain(part))));
        }
        _ => pairs.push((name.to_owned(), value::input(field, values, zone))),
    }
}

fn object(parts: &[Part], name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    for part in parts {
        let key = format!("{name}.{}", part.key);
        let value = value.get(part.key).unwrap_or(&Value::Null);
        match &part.widget {
            Widget::Object(parts) => object(parts, &key, value, pairs),
            Widget::List(parts) => list(parts, &key, value, pairs),
            Widget::Tags => {
                let words: Vec<String> = value.as_array().into_iter().flatten().map(plain).collect();
                pairs.push((key, words.join(", ")));
            }
            Widget::Json if !value.is_null() => {
                pairs.push((key, serde_json::to_string_pretty(value).unwrap_or_default()))
            }
            _ => pairs.push((key, plain(value))),
        }
    }
}

fn list(parts: &[Part], name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    for (at, entry) in value.as_array().into_iter().flatten().enumerate() {
        object(parts, &format!("{name}.{at}"), entry, pairs);
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Did somebody send something else for this field? Spaces around it, empty parts and the spelling of line ends say nothing.
pub fn differs(one: &Typed, other: &Typed, name: &str) -> bool {
    pairs(one, name) != pairs(other, name)
}

fn pairs<'a>(typed: &'a Typed, name: &str) -> Vec<(&'a str, String)> {
    let belongs =
        |have: &str| have.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let mut pairs: Vec<(&str, String)> = typed
        .0
        .iter()
        .filter(|(have, value)| belongs(have) && !value.trim().is_empty())
        .map(|(have, value)| (have.as_str(), value.trim().replace("\r\n", "\n")))
        .collect();
    pairs.sort();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn only_what_means_something_differs() {
        let one = typed(&[("a", "x\r\ny "), ("a.b", ""), ("ab", "other")]);
        assert!(!differs(&one, &typed(&[("a", "x\ny")]), "a"));
        assert!(differs(&one, &typed(&[("a", "x y")]), "a"));
        assert!(differs(&typed(&[("a.0.k", "1")]), &typed(&[("a.1.k", "1")]), "a"));
        assert!(!differs(&typed(&[("a", "2"), ("a", "1")]), &typed(&[("a", "1"), ("a", "2")]), "a"));
    }
}
