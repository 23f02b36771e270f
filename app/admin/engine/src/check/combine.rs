//! From a clause to one rule, and from the rules of a check to fewer of them.

use super::atom;
use super::clause::Clause;
use super::rule::{Premise, Rule};

/// The rule that a clause is; `None` if a part of it is not understood.
pub(super) fn clause(parts: &Clause) -> Option<Rule> {
    let rules: Vec<Rule> = parts.iter().map(atom::rule).collect::<Option<_>>()?;
    let mut rules = without_repetition(rules);
    match rules.len() {
        0 => None,
        1 => rules.pop(),
        _ => Some(several(rules)),
    }
}

/// `a IS NULL OR a > 5` says no more than `a > 5`, which passes where `a` is missing.
fn without_repetition(rules: Vec<Rule>) -> Vec<Rule> {
    let stated = |rule: &Rule| rule.empties().is_none() && !about_filling(rule);
    let said: Vec<String> =
        rules.iter().filter(|rule| stated(rule)).flat_map(Rule::columns).map(str::to_owned).collect();
    let mut kept: Vec<Rule> = Vec::new();
    for rule in rules {
        let repeated = rule.empties().is_some_and(|column| said.contains(column)) || kept.contains(&rule);
        if !repeated {
            kept.push(rule);
        }
    }
    kept
}

/// Does the rule ask whether there are values, so that a missing one decides it?
fn about_filling(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Exactly { .. }
            | Rule::AtMost { .. }
            | Rule::AtLeast { .. }
            | Rule::Together { .. }
            | Rule::Either { .. }
    )
}

/// One of several parts holds: all but one become premises of that one.
fn several(rules: Vec<Rule>) -> Rule {
    let mut empty = Vec::new();
    let mut filled = Vec::new();
    let mut values = Vec::new();
    let mut others = Vec::new();
    for rule in rules {
        if let Some(column) = rule.empties() {
            empty.push(column.clone());
        } else if let Some(column) = rule.fills() {
            filled.push(column.clone());
        } else if matches!(rule, Rule::OneOf { .. } | Rule::NoneOf { .. }) {
            values.push(rule);
        } else {
            others.push(rule);
        }
    }
    let is_empty = |column| Rule::AtMost { columns: vec![column], number: 0 };
    let is_filled = |column| Rule::AtLeast { columns: vec![column], number: 1 };
    if others.len() > 1 || shared(&values, &others) {
        let filling = empty.into_iter().map(is_empty).chain(filled.into_iter().map(is_filled));
        return Rule::Either { rules: values.into_iter().chain(filling).chain(others).collect() };
    }
    let then = if let Some(other) = others.pop() {
        values.extend(filled.drain(..).map(is_filled));
        other
    } else if !filled.is_empty() {
        Rule::AtLeast { columns: std::mem::take(&mut filled), number: 1 }
    } else if empty.is_empty() {
        let at = values.iter().rposition(|rule| matches!(rule, Rule::OneOf { .. }));
        values.remove(at.unwrap_or(values.len().saturating_sub(1)))
    } else {
        let columns = std::mem::take(&mut empty);
        let number = u32::try_from(columns.len()).unwrap_or(u32::MAX).saturating_sub(1);
        Rule::AtMost { columns, number }
    };
    let premises: Vec<Premise> =
        values.into_iter().chain(empty.into_iter().map(is_empty)).filter_map(unless).collect();
    if premises.is_empty() { then } else { Rule::When { premises, then: Box::new(then) } }
}

/// Do premise and conclusion speak of the same column (`year = 0 OR year >= 2000`)?
fn shared(values: &[Rule], others: &[Rule]) -> bool {
    others
        .iter()
        .flat_map(Rule::columns)
        .any(|column| values.iter().any(|rule| rule.columns().contains(&column)))
}

/// The premise under which the other parts of a clause have to hold: that this one does not.
fn unless(rule: Rule) -> Option<Premise> {
    if let Some(column) = rule.empties() {
        return Some(Premise::Filled { column: column.clone() });
    }
    if let Some(column) = rule.fills() {
        return Some(Premise::Empty { column: column.clone() });
    }
    match rule {
        Rule::OneOf { column, values } => Some(Premise::Is { column, values, wanted: false }),
        Rule::NoneOf { column, values } => Some(Premise::Is { column, values, wanted: true }),
        _ => None,
    }
}
