//! Does a row keep a rule? As in SQL there are three answers, and only a clear no is a complaint.

use super::measured;
use super::order;
use super::pattern;
use super::rule::{Premise, Rule};
use resource::Values;
use serde_json::Value;
use std::cmp::Ordering;

/// What is known of a column.
enum State<'a> {
    /// The row does not say.
    Unknown,
    /// It has no value.
    Empty,
    Filled(&'a Value),
}

fn state<'a>(row: &'a Values, column: &str) -> State<'a> {
    match row.get(column) {
        None => State::Unknown,
        Some(Value::Null) => State::Empty,
        Some(value) => State::Filled(value),
    }
}

/// `None` where a value is missing, or where only the database knows.
pub(super) fn holds(rule: &Rule, row: &Values) -> Option<bool> {
    match rule {
        Rule::Order { smaller, larger, strict } => {
            let order = order::compare(&text(row, smaller)?, &text(row, larger)?)?;
            Some(order == Ordering::Less || (!strict && order == Ordering::Equal))
        }
        Rule::Differ { left, right } => Some(!same(&text(row, left)?, &text(row, right)?)),
        Rule::Same { left, right } => Some(same(&text(row, left)?, &text(row, right)?)),
        Rule::Sum { columns, max } => {
            let numbers: Option<Vec<f64>> =
                columns.iter().map(|column| order::number(&text(row, column)?)).collect();
            // Fractions of two are no decimal fractions.
            Some(numbers?.iter().sum::<f64>() <= order::number(max)? + 1e-9)
        }
        Rule::Exactly { columns, number } => between(row, columns, Some(*number), Some(*number)),
        Rule::AtMost { columns, number } => between(row, columns, None, Some(*number)),
        Rule::AtLeast { columns, number } => between(row, columns, Some(*number), None),
        Rule::Together { columns } => {
            let (filled, empty, unknown) = count(row, columns);
            if filled > 0 && empty > 0 { Some(false) } else { (unknown == 0).then_some(true) }
        }
        Rule::Needs { column, values, wanted, other, only_then } => {
            let asked = is_one_of(row, column, values)? == *wanted;
            let filled = is_filled(row, other)?;
            Some(if asked { filled } else { !only_then || !filled })
        }
        Rule::NeedsOther { column, other } => Some(!is_filled(row, column)? || is_filled(row, other)?),
        Rule::When { premises, then } => when(premises, then, row),
        Rule::Either { rules } => either(rules, row),
        Rule::Other { .. } => None,
        single => match state(row, single.columns().first()?) {
            State::Filled(value) => measured::holds(single, value),
            State::Unknown | State::Empty => None,
        },
    }
}

fn when(premises: &[Premise], then: &Rule, row: &Values) -> Option<bool> {
    for premise in premises {
        let met = match premise {
            Premise::Is { column, values, wanted } => is_one_of(row, column, values)? == *wanted,
            Premise::Filled { column } => is_filled(row, column)?,
            Premise::Empty { column } => !is_filled(row, column)?,
        };
        if !met {
            return Some(true);
        }
    }
    holds(then, row)
}

fn either(rules: &[Rule], row: &Values) -> Option<bool> {
    let mut known = true;
    for rule in rules {
        match holds(rule, row) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => known = false,
        }
    }
    known.then_some(false)
}

fn between(row: &Values, columns: &[String], min: Option<u32>, max: Option<u32>) -> Option<bool> {
    let (filled, _, unknown) = count(row, columns);
    if max.is_some_and(|max| filled > max) || min.is_some_and(|min| filled + unknown < min) {
        return Some(false);
    }
    (unknown == 0).then_some(true)
}

/// How many of the columns have a value, have none, and are not known.
fn count(row: &Values, columns: &[String]) -> (u32, u32, u32) {
    columns.iter().fold((0, 0, 0), |(filled, empty, unknown), column| match state(row, column) {
        State::Filled(_) => (filled + 1, empty, unknown),
        State::Empty => (filled, empty + 1, unknown),
        State::Unknown => (filled, empty, unknown + 1),
    })
}

pub(super) fn is_filled(row: &Values, column: &str) -> Option<bool> {
    match state(row, column) {
        State::Unknown => None,
        State::Empty => Some(false),
        State::Filled(_) => Some(true),
    }
}

fn is_one_of(row: &Values, column: &str, values: &[String]) -> Option<bool> {
    let text = text(row, column)?;
    Some(values.iter().any(|value| same(&text, value)))
}

/// The text of a column that has a single value.
pub(super) fn text(row: &Values, column: &str) -> Option<String> {
    written(row.get(column)?)
}

/// The text of a single value.
pub(super) fn written(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// `1.50` and `1.5` are the same, and so are a moment in two zones.
pub(super) fn same(left: &str, right: &str) -> bool {
    left == right || order::compare(left, right) == Some(Ordering::Equal)
}

/// Does the expression match, if it can be used here?
pub(super) fn matches(text: &str, regex: &str, any_case: bool) -> Option<bool> {
    Some(pattern::compiled(regex, any_case)?.is_match(text))
}
