//! Beside which field a complaint stands.

use super::hold;
use super::rule::Rule;
use resource::Values;

/// The column where something can be done: the one that is missing, that comes last, or that depends on the others.
pub(super) fn column<'a>(rule: &'a Rule, row: &Values) -> &'a str {
    match rule {
        Rule::Order { larger, .. } => larger,
        Rule::Needs { other, .. } | Rule::NeedsOther { other, .. } => other,
        Rule::When { then, .. } => column(then, row),
        Rule::Exactly { columns, number } => {
            let filled = columns.iter().filter(|column| hold::is_filled(row, column) == Some(true)).count();
            if filled > *number as usize { last_filled(columns, row) } else { first_empty(columns, row) }
        }
        Rule::AtMost { columns, .. } => last_filled(columns, row),
        Rule::AtLeast { columns, .. } | Rule::Together { columns } => first_empty(columns, row),
        Rule::Sum { columns, .. } => columns.last().map(String::as_str).unwrap_or_default(),
        other => other.columns().first().copied().unwrap_or_default(),
    }
}

fn first_empty<'a>(columns: &'a [String], row: &Values) -> &'a str {
    let empty = columns.iter().find(|column| hold::is_filled(row, column) == Some(false));
    empty.or(columns.first()).map(String::as_str).unwrap_or_default()
}

fn last_filled<'a>(columns: &'a [String], row: &Values) -> &'a str {
    let filled = columns.iter().rfind(|column| hold::is_filled(row, column) == Some(true));
    filled.or(columns.first()).map(String::as_str).unwrap_or_default()
}
