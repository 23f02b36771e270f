//! A check's tree as a list of clauses: all of them hold, and of each at least one part.
//!
//! Everything SQL writes as `AND`, `OR`, `NOT`, `CASE` and comparisons of truth values comes down to that. Where a value is
//! missing a clause may pass although the check fails; it never fails where the check passes.

use super::expr::Expr;

/// More clauses than this are not a sentence any more.
const MOST: usize = 64;

/// Parts of which at least one holds; none of them is `AND`, `OR`, `NOT` of such, or `CASE`.
pub(super) type Clause = Vec<Expr>;

/// The clauses; `None` if there are too many of them, or alternatives that are not told apart.
pub(super) fn clauses(expr: &Expr) -> Option<Vec<Clause>> {
    normal(expr, true)
}

/// The clauses of an expression, or of its opposite.
fn normal(expr: &Expr, wanted: bool) -> Option<Vec<Clause>> {
    match expr {
        Expr::Truth(truth) => Some(if *truth == wanted { Vec::new() } else { vec![Vec::new()] }),
        // Unknown passes.
        Expr::Null => Some(Vec::new()),
        Expr::Not(inner) => normal(inner, !wanted),
        Expr::And(parts) if wanted => every(parts, true),
        Expr::And(parts) => some(parts, false),
        Expr::Or(parts) if wanted => some(parts, true),
        Expr::Or(parts) => every(parts, false),
        Expr::Case { arms, otherwise } => case(arms, otherwise, wanted),
        Expr::Binary { op, left, right } if left.is_condition() || right.is_condition() => {
            match op.as_str() {
                "=" => equal(left, right, wanted),
                "<>" => equal(left, right, !wanted),
                // false is less than true.
                "<=" if wanted => either(normal(left, false)?, &normal(right, true)?),
                ">=" if wanted => either(normal(left, true)?, &normal(right, false)?),
                _ => Some(vec![vec![atom(expr, wanted)]]),
            }
        }
        _ => Some(vec![vec![atom(expr, wanted)]]),
    }
}

fn every(parts: &[Expr], wanted: bool) -> Option<Vec<Clause>> {
    let mut all = Vec::new();
    for part in parts {
        all.extend(normal(part, wanted)?);
    }
    (all.len() <= MOST).then_some(all)
}

fn some(parts: &[Expr], wanted: bool) -> Option<Vec<Clause>> {
    parts.iter().try_fold(vec![Vec::new()], |all, part| either(all, &normal(part, wanted)?))
}

/// One of two conjunctions holds.
fn either(left: Vec<Clause>, right: &[Clause]) -> Option<Vec<Clause>> {
    if left.len() * right.len() > MOST {
        return None;
    }
    let pairs = left.iter().flat_map(|one| right.iter().map(move |other| [one.as_slice(), other].concat()));
    Some(pairs.collect())
}

fn equal(left: &Expr, right: &Expr, wanted: bool) -> Option<Vec<Clause>> {
    let mut all = either(normal(left, false)?, &normal(right, wanted)?)?;
    all.extend(either(normal(left, true)?, &normal(right, !wanted)?)?);
    Some(all)
}

fn case(arms: &[(Expr, Expr)], otherwise: &Expr, wanted: bool) -> Option<Vec<Clause>> {
    if arms.len() > 1 && !exclude_each_other(arms) {
        return None;
    }
    let mut all = Vec::new();
    for (when, then) in arms {
        all.extend(either(normal(when, false)?, &normal(then, wanted)?)?);
    }
    let whens: Vec<Expr> = arms.iter().map(|(when, _)| when.clone()).collect();
    all.extend(either(some(&whens, true)?, &normal(otherwise, wanted)?)?);
    Some(all)
}

/// Do all arms compare the same column with constants?
fn exclude_each_other(arms: &[(Expr, Expr)]) -> bool {
    let subject = |when: &Expr| match when {
        Expr::Binary { op, left, right } if op == "=" => match (left.as_ref(), right.as_ref()) {
            (Expr::Column(name), Expr::Constant { .. }) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    };
    let mut subjects = arms.iter().map(|(when, _)| subject(when));
    let first = subjects.next().flatten();
    first.is_some() && subjects.all(|other| other == first)
}

fn atom(expr: &Expr, wanted: bool) -> Expr {
    if wanted { expr.clone() } else { opposite(expr) }
}

fn opposite(expr: &Expr) -> Expr {
    match expr {
        Expr::Missing { inner, negated } => Expr::Missing { inner: inner.clone(), negated: !negated },
        Expr::Binary { op, left, right } => match opposite_of(op) {
            Some(op) => Expr::Binary { op: op.to_owned(), left: left.clone(), right: right.clone() },
            None => Expr::Not(Box::new(expr.clone())),
        },
        Expr::Each { op, left, right, all } => match opposite_of(op) {
            Some(op) => Expr::Each { op: op.to_owned(), left: left.clone(), right: right.clone(), all: !all },
            None => Expr::Not(Box::new(expr.clone())),
        },
        other => Expr::Not(Box::new(other.clone())),
    }
}

fn opposite_of(op: &str) -> Option<&'static str> {
    const PAIRS: [(&str, &str); 6] =
        [("=", "<>"), ("<", ">="), (">", "<="), ("~", "!~"), ("~*", "!~*"), ("~~", "!~~")];
    PAIRS.iter().find_map(|(one, other)| match op {
        op if op == *one => Some(*other),
        op if op == *other => Some(*one),
        _ => None,
    })
}
