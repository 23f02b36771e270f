//! What inputs and API descriptions can say of a column by themselves.

use super::pattern::{Reader, translate};
use super::rule::{Bound, Rule};

/// Limits of one column, from the checks of its table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// So many letters at least.
    pub min_length: Option<u32>,
    /// So many letters at most.
    pub max_length: Option<u32>,
    /// The smallest number or day, as HTML and JSON write it.
    pub min: Option<String>,
    /// The largest number or day.
    pub max: Option<String>,
    /// Is [`Limits::min`] itself too small?
    pub min_excluded: bool,
    /// Is [`Limits::max`] itself too large?
    pub max_excluded: bool,
    /// So many entries of a list at least.
    pub min_items: Option<u32>,
    /// So many entries of a list at most.
    pub max_items: Option<u32>,
    /// An expression of ECMAScript with `^` and `$`, for `pattern` in HTML and JSON Schema.
    pub pattern: Option<String>,
}

/// The limits of `column`. Rules that depend on other columns set none.
pub fn limits(rules_of_table: &[Rule], column: &str) -> Limits {
    let mut limits = Limits::default();
    for rule in rules_of_table.iter().filter(|rule| rule.columns() == [column]) {
        match rule {
            Rule::Length { min, max, .. } => {
                limits.min_length = limits.min_length.max(*min);
                limits.max_length = smaller(limits.max_length, *max);
            }
            Rule::Count { min, max, .. } => {
                limits.min_items = limits.min_items.max(*min);
                limits.max_items = smaller(limits.max_items, *max);
            }
            Rule::Range { min, max, .. } => {
                if let Some(bound) = end(min.as_ref()) {
                    (limits.min, limits.min_excluded) = (Some(bound.value.clone()), !bound.inclusive);
                }
                if let Some(bound) = end(max.as_ref()) {
                    (limits.max, limits.max_excluded) = (Some(bound.value.clone()), !bound.inclusive);
                }
            }
            _ => {}
        }
    }
    limits.pattern = pattern(rules_of_table, column);
    limits
}

fn smaller(one: Option<u32>, two: Option<u32>) -> Option<u32> {
    one.into_iter().chain(two).min()
}

/// Lengths of time are no attributes of inputs.
fn end(bound: Option<&Bound>) -> Option<&Bound> {
    bound.filter(|bound| bound.value.chars().all(|letter| letter.is_ascii_digit() || "-.".contains(letter)))
}

/// One expression for all patterns of the column.
fn pattern(rules: &[Rule], column: &str) -> Option<String> {
    let mut looks = Vec::new();
    let mut whole = None;
    for rule in rules {
        match rule {
            Rule::Pattern { column: own, regex, wanted, any_case: false } if own == column => {
                let Some(regex) = translate(regex, Reader::Browser) else { continue };
                if *wanted && is_whole(&regex) {
                    whole = Some(regex.clone());
                }
                looks.push(format!(r"(?{}[\s\S]*(?:{regex}))", if *wanted { '=' } else { '!' }));
            }
            Rule::Lower { column: own } if own == column => looks.push(r"(?![\s\S]*[A-Z])".to_owned()),
            _ => {}
        }
    }
    match (looks.len(), whole) {
        (0, _) => None,
        (1, Some(whole)) => Some(whole),
        _ => Some(format!(r"^{}[\s\S]*$", looks.concat())),
    }
}

/// Does the expression cover the whole text, without alternatives at its top?
fn is_whole(regex: &str) -> bool {
    let mut depth = 0_i32;
    let mut escaped = false;
    let mut in_class = false;
    for letter in regex.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            '|' if !in_class && depth == 0 => return false,
            _ => {}
        }
    }
    regex.starts_with('^') && regex.ends_with('$') && !regex.ends_with(r"\$")
}
