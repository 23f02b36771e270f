//! From one part of a clause to the rule that it is.

use super::expr::Expr;
use super::measure;
use super::pattern;
use super::rule::Rule;

/// The rule, if it is one that can be told and held.
pub(super) fn rule(expr: &Expr) -> Option<Rule> {
    match expr {
        Expr::Column(column) => Some(switch(column, true)),
        Expr::Not(inner) => match inner.as_ref() {
            Expr::Column(column) => Some(switch(column, false)),
            _ => None,
        },
        Expr::Missing { inner, negated } => {
            let columns = vec![column(inner)?];
            Some(match negated {
                true => Rule::AtLeast { columns, number: 1 },
                false => Rule::AtMost { columns, number: 0 },
            })
        }
        Expr::Call { name, arguments } if name == "is_timezone" => match arguments.as_slice() {
            [only] => Some(Rule::Zone { column: column(only)? }),
            _ => None,
        },
        Expr::Each { op, left, right, all } => each(op, left, right, *all),
        Expr::Binary { op, left, right } => {
            compare(op, left, right).or_else(|| compare(turned(op)?, right, left))
        }
        _ => None,
    }
}

fn switch(column: &str, on: bool) -> Rule {
    let (column, values) = (column.to_owned(), vec!["true".to_owned()]);
    if on { Rule::OneOf { column, values } } else { Rule::NoneOf { column, values } }
}

/// The column's name; casts that keep its value do not matter.
pub(super) fn column(expr: &Expr) -> Option<String> {
    const KEEPING: [&str; 6] =
        ["text", "character varying", "bpchar", "numeric", "bigint", "double precision"];
    match expr {
        Expr::Column(name) => Some(name.clone()),
        Expr::Cast { inner, kind } if KEEPING.contains(&kind.as_str()) => column(inner),
        _ => None,
    }
}

/// A constant of a type whose values are written in one way only.
fn constant(expr: &Expr) -> Option<String> {
    const STRUCTURED: [&str; 3] = ["json", "jsonb", "bytea"];
    match expr {
        Expr::Constant { text, kind } if !kind.ends_with("[]") && !STRUCTURED.contains(&kind.as_str()) => {
            Some(text.clone())
        }
        Expr::Truth(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn constants(expr: &Expr) -> Option<Vec<String>> {
    match expr {
        Expr::Array(parts) => parts.iter().map(constant).collect(),
        _ => None,
    }
}

fn each(op: &str, left: &Expr, right: &Expr, all: bool) -> Option<Rule> {
    if all && measure::is_bound(left) {
        return measure::range(turned(op)?, column(right)?, left);
    }
    let values = constants(right)?;
    let wanted = match (op, all) {
        ("=", false) => true,
        ("<>", true) => false,
        _ => return None,
    };
    if let Some(column) = column(left) {
        return Some(if wanted { Rule::OneOf { column, values } } else { Rule::NoneOf { column, values } });
    }
    if !wanted {
        return None;
    }
    match json_kind(left) {
        Some(column) => {
            let kinds = values.into_iter().map(|kind| Rule::Json { column: column.clone(), kind });
            Some(Rule::Either { rules: kinds.collect() })
        }
        None => measure::one_of(left, &values),
    }
}

fn compare(op: &str, left: &Expr, right: &Expr) -> Option<Rule> {
    if let (Some(one), Some(two)) = (column(left), column(right)) {
        return columns(op, one, two);
    }
    if let Some(column) = column(left) {
        return with_value(op, column, right);
    }
    if let (Some(column), "=") = (json_kind(left), op) {
        return Some(Rule::Json { column, kind: constant(right)? });
    }
    if let (Some(column), "~") = (joined(left), op) {
        return entries(column, constant(right)?);
    }
    measure::rule(op, left, right)
}

fn columns(op: &str, left: String, right: String) -> Option<Rule> {
    match op {
        "<" => Some(Rule::Order { smaller: left, larger: right, strict: true }),
        "<=" => Some(Rule::Order { smaller: left, larger: right, strict: false }),
        ">" => Some(Rule::Order { smaller: right, larger: left, strict: true }),
        ">=" => Some(Rule::Order { smaller: right, larger: left, strict: false }),
        "<>" => Some(Rule::Differ { left, right }),
        "=" => Some(Rule::Same { left, right }),
        _ => None,
    }
}

fn with_value(op: &str, column: String, right: &Expr) -> Option<Rule> {
    if let Expr::Call { name, arguments } = right {
        let own = matches!(arguments.as_slice(), [only] if self::column(only).as_ref() == Some(&column));
        return (name == "lower" && op == "=" && own).then_some(Rule::Lower { column });
    }
    if op == "<@" {
        return Some(Rule::Subset { column, values: constants(right)? });
    }
    let value = constant(right)?;
    match op {
        "=" => Some(Rule::OneOf { column, values: vec![value] }),
        "<>" => Some(Rule::NoneOf { column, values: vec![value] }),
        "<" | "<=" | ">" | ">=" => measure::range(op, column, right),
        "~~" | "!~~" => matching(column, pattern::from_like(&value), op == "~~", false),
        "~" | "~*" | "!~" | "!~*" => matching(column, value, !op.starts_with('!'), op.ends_with('*')),
        _ => None,
    }
}

fn matching(column: String, regex: String, wanted: bool, any_case: bool) -> Option<Rule> {
    pattern::compiled(&regex, any_case)?;
    Some(Rule::Pattern { column, regex, wanted, any_case })
}

fn entries(column: String, regex: String) -> Option<Rule> {
    pattern::compiled(&regex, false)?;
    Some(Rule::Entries { column, regex })
}

/// The column of `jsonb_typeof(column)`.
fn json_kind(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Call { name, arguments } if name == "jsonb_typeof" || name == "json_typeof" => {
            match arguments.as_slice() {
                [only] => column(only),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The column of `array_to_string(column, ' ')`.
fn joined(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Call { name, arguments } if name == "array_to_string" => match arguments.as_slice() {
            [list, space] if constant(space).as_deref() == Some(" ") => column(list),
            _ => None,
        },
        _ => None,
    }
}

/// The operator when its sides change places.
fn turned(op: &str) -> Option<&'static str> {
    match op {
        "=" => Some("="),
        "<>" => Some("<>"),
        "<" => Some(">"),
        "<=" => Some(">="),
        ">" => Some("<"),
        ">=" => Some("<="),
        _ => None,
    }
}
