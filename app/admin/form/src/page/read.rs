//! From what a form sent to values.

use engine::registry::Control;
use engine::value::{Typed, from_form};
use engine::{Field, Noun};
use frame::Desk;
use kernel::FieldErrors;
use resource::Values;
use serde_json::Value;

/// The fields that a form holds and whose text is another than `base`'s. A form says which fields it holds (`_fields`):
/// boxes that are not ticked send nothing, and what is not on the form is not touched.
pub fn changed<'a>(fields: Vec<&'a Field>, typed: &Typed, base: &Typed) -> Vec<&'a Field> {
    let held = typed.get("_fields");
    let holds = |name: &str| match held {
        Some(list) => list.split(',').any(|have| have == name),
        None => typed.has(name),
    };
    let differs = |name: &str| super::differs(typed, base, name);
    fields
        .into_iter()
        .filter(|field| holds(&field.name) && !is_resting(field, typed))
        .filter(|field| {
            differs(&field.name) || field.reads_with().is_some_and(|other| holds(other) && differs(other))
        })
        .collect()
}

/// A field that is hidden by its condition sends nothing. It is emptied, where it may be empty.
fn is_resting(field: &Field, typed: &Typed) -> bool {
    let Some(when) = &field.when else { return false };
    let other = typed.get(when.other).unwrap_or_default();
    let shown = when.values.iter().any(|value| *value == other || (*value == "false" && other.is_empty()));
    !shown && !typed.has(&field.name) && field.column.required
}

/// The values of these fields. `before` is the row as it is: it says in which currency an amount is, and keeps keys of
/// objects that the form does not know.
pub fn values(desk: &Desk, fields: &[&Field], typed: &Typed, before: &Values) -> (Values, FieldErrors) {
    let (mut row, mut values, mut errors) = (before.clone(), Values::new(), FieldErrors::default());
    let (late, early): (Vec<&Field>, Vec<&Field>) =
        fields.iter().copied().partition(|field| field.reads_with().is_some());
    for field in early.into_iter().chain(late) {
        match from_form(field, typed, &row, desk.scope.zone) {
            Ok(value) => {
                let value = whole(field, before, value);
                row.insert(field.name.clone(), value.clone());
                values.insert(field.name.clone(), value);
            }
            Err(key) => errors.add(&field.name, desk.scope.say(key)),
        }
    }
    (values, errors)
}

fn whole(field: &Field, before: &Values, mut value: Value) -> Value {
    if let (Control::Object(parts), Some(object)) = (&field.control, value.as_object_mut()) {
        let old = before.get(&field.name).and_then(Value::as_object);
        for (key, kept) in old.into_iter().flatten() {
            if !parts.iter().any(|part| part.key == key) {
                object.insert(key.clone(), kept.clone());
            }
        }
    }
    value
}

/// Shall the form only look for rows to choose? By its button, or by the Enter key while there are words to look for.
pub(super) fn is_search(typed: &Typed) -> bool {
    let words =
        || typed.0.iter().any(|(name, value)| name.starts_with("_search.") && !value.trim().is_empty());
    typed.get("_find").is_some() || (typed.get("_enter").is_some() && words())
}

/// The values of a new row. What stayed empty and has a default gets it.
pub(super) fn new_values(desk: &Desk, noun: &Noun, typed: &Typed) -> (Values, FieldErrors) {
    let fields: Vec<&Field> = super::inputs(desk, noun, true)
        .into_iter()
        .filter(|field| typed.has(&field.name) || field.control == Control::Check)
        .filter(|field| is_held(field, typed))
        .collect();
    let (mut values, errors) = self::values(desk, &fields, typed, &Values::new());
    values.retain(|name, value| !(value.is_null() || value == "" && defaulted(noun, name)));
    (values, errors)
}

fn is_held(field: &Field, typed: &Typed) -> bool {
    typed.get("_fields").is_none_or(|list| list.split(',').any(|have| have == field.name))
}

fn defaulted(noun: &Noun, name: &str) -> bool {
    noun.field(name).is_some_and(|field| field.column.default.is_some())
}
