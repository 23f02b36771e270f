//! Rules about sizes: ranges, lengths, numbers of entries and of filled columns.

use super::atom;
use super::expr::Expr;
use super::rule::{Bound, Rule};

/// Types without a fraction.
const WHOLE: [&str; 4] = ["", "integer", "smallint", "bigint"];
/// Types of which values can be compared with what people type.
const COMPARABLE: [&str; 11] = [
    "",
    "integer",
    "smallint",
    "bigint",
    "numeric",
    "real",
    "double precision",
    "date",
    "interval",
    "time without time zone",
    "timestamp with time zone",
];

/// Is it a constant that can be the end of a range?
pub(super) fn is_bound(expr: &Expr) -> bool {
    matches!(expr, Expr::Constant { kind, .. } if COMPARABLE.contains(&kind.as_str()))
}

/// `column < constant`.
pub(super) fn range(op: &str, column: String, constant: &Expr) -> Option<Rule> {
    let Expr::Constant { text, kind } = constant else { return None };
    if !is_bound(constant) {
        return None;
    }
    let (upper, inclusive) = side(op)?;
    // A bare whole number is only compared with whole numbers: more than 0 is at least 1.
    let step = if upper { -1 } else { 1 };
    let next = text.parse::<i64>().ok().filter(|_| WHOLE.contains(&kind.as_str()) && !inclusive);
    let bound = match next.and_then(|number| number.checked_add(step)) {
        Some(number) => Bound { value: number.to_string(), inclusive: true },
        None => Bound { value: text.clone(), inclusive },
    };
    Some(match upper {
        true => Rule::Range { column, min: None, max: Some(bound) },
        false => Rule::Range { column, min: Some(bound), max: None },
    })
}

/// Is it an upper end, and is the end itself inside?
fn side(op: &str) -> Option<(bool, bool)> {
    match op {
        "<" => Some((true, false)),
        "<=" => Some((true, true)),
        ">" => Some((false, false)),
        ">=" => Some((false, true)),
        _ => None,
    }
}

/// `length(column) <= 5` and its sisters.
pub(super) fn rule(op: &str, left: &Expr, right: &Expr) -> Option<Rule> {
    if let Expr::Binary { op: plus, left: one, right: two } = left
        && plus == "+"
    {
        return sum(op, one, two, right);
    }
    let Expr::Call { name, arguments } = left else { return None };
    let number = whole(right)?;
    if let "num_nonnulls" | "num_nulls" = name.as_str() {
        return filled(op, name, arguments, number);
    }
    let [argument] = arguments.as_slice() else { return None };
    let (min, max) = ends(op, number)?;
    match name.as_str() {
        "length" | "char_length" | "character_length" | "octet_length" => match argument {
            Expr::Cast { inner, kind } if kind == "text" => size(atom::column(inner)?, min, max),
            _ => Some(Rule::Length { column: atom::column(argument)?, min, max }),
        },
        "cardinality" => Some(Rule::Count { column: atom::column(argument)?, min, max }),
        _ => None,
    }
}

fn size(column: String, min: Option<u32>, max: Option<u32>) -> Option<Rule> {
    match (min, max) {
        (None, Some(max)) => Some(Rule::Size { column, max }),
        _ => None,
    }
}

fn sum(op: &str, one: &Expr, two: &Expr, right: &Expr) -> Option<Rule> {
    let columns = vec![atom::column(one)?, atom::column(two)?];
    match right {
        Expr::Constant { text, .. } if op == "<=" && text.parse::<f64>().is_ok() => {
            Some(Rule::Sum { columns, max: text.clone() })
        }
        _ => None,
    }
}

fn whole(expr: &Expr) -> Option<u32> {
    match expr {
        Expr::Constant { text, kind } if WHOLE.contains(&kind.as_str()) => text.parse().ok(),
        _ => None,
    }
}

fn ends(op: &str, number: u32) -> Option<(Option<u32>, Option<u32>)> {
    match op {
        "=" => Some((Some(number), Some(number))),
        "<=" => Some((None, Some(number))),
        "<" => Some((None, Some(number.checked_sub(1)?))),
        ">=" => Some((Some(number), None)),
        ">" => Some((Some(number.checked_add(1)?), None)),
        "<>" if number == 0 => Some((Some(1), None)),
        _ => None,
    }
}

fn filled(op: &str, name: &str, arguments: &[Expr], number: u32) -> Option<Rule> {
    let columns: Vec<String> = arguments.iter().map(atom::column).collect::<Option<_>>()?;
    let all = u32::try_from(columns.len()).ok()?;
    if op == "<>" && number > 0 && number < all && all == 2 {
        return Some(Rule::Together { columns });
    }
    let (mut min, mut max) = ends(op, number)?;
    if name == "num_nulls" {
        // So many are missing; the others are filled.
        let rest = |number: u32| all.saturating_sub(number);
        (min, max) = (max.map(rest), min.map(rest));
    }
    match (min, max) {
        (Some(0), Some(0)) => Some(Rule::AtMost { columns, number: 0 }),
        (Some(number), Some(_)) => Some(Rule::Exactly { columns, number }),
        (Some(number), None) => Some(Rule::AtLeast { columns, number }),
        (None, Some(number)) => Some(Rule::AtMost { columns, number }),
        (None, None) => None,
    }
}

/// `num_nonnulls(a, b) = ANY (ARRAY[0, 2])`.
pub(super) fn one_of(left: &Expr, values: &[String]) -> Option<Rule> {
    let Expr::Call { name, arguments } = left else { return None };
    let columns: Vec<String> = arguments.iter().map(atom::column).collect::<Option<_>>()?;
    let mut numbers: Vec<usize> = values.iter().map(|value| value.parse().ok()).collect::<Option<_>>()?;
    numbers.sort_unstable();
    (name == "num_nonnulls" && numbers == [0, columns.len()]).then_some(Rule::Together { columns })
}
