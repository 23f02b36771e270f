//! The database's checks, for people: what `pg_get_constraintdef` says becomes rules, rules become sentences beside fields
//! before anything is sent, and limits of inputs.
//!
//! [`parse`] reads a definition (tokens, a tree, clauses, rules), [`complaints`] holds a row against rules and [`limits`]
//! says what an input can know. The database stays the judge: where a value is missing or a rule is not understood nothing
//! is said here, and [`refusal`] words what the database answers.

mod atom;
mod class;
mod clause;
mod combine;
mod condition;
mod expr;
mod hold;
mod letters;
mod limits;
mod measure;
mod measured;
mod merge;
mod order;
mod parse;
mod pattern;
mod place;
mod primary;
mod rule;
mod shape;
mod span;
mod speech;
mod token;
mod words;

pub use limits::{Limits, limits};
pub use rule::{Bound, Premise, Rule};

use expr::Expr;
use kernel::Locale;
use resource::Values;
use speech::Speech;

/// What is wrong with a column of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The column where something can be done about it.
    pub column: String,
    /// A sentence that begins with what the column is called.
    pub sentence: String,
}

/// The rules of a check, from `CHECK (…)`. What is not understood is [`Rule::Other`].
pub fn parse(definition: &str) -> Vec<Rule> {
    let other = |columns| Rule::Other { text: definition.to_owned(), columns };
    let Some(expr) = parse::definition(definition) else {
        return vec![other(Vec::new())];
    };
    let mut rules = Vec::new();
    for part in parts(&expr) {
        let understood: Option<Vec<Rule>> =
            clause::clauses(part).and_then(|clauses| clauses.iter().map(combine::clause).collect());
        match understood {
            Some(found) => rules.extend(found),
            None => rules.push(other(part.columns())),
        }
    }
    merge::merged(rules)
}

/// What holds all together, part by part.
fn parts(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::And(all) => all.iter().flat_map(parts).collect(),
        single => vec![single],
    }
}

/// What is wrong with a row: its values after the change, as far as they are known. A column that is absent is not judged;
/// one that is `null` has no value. Only rules that mention a column of `changed` are held (`None`: all of them). `label`
/// says what a column is called.
pub fn complaints(
    rules: &[Rule],
    values: &Values,
    changed: Option<&[String]>,
    label: &dyn Fn(&str) -> String,
    locale: Locale,
) -> Vec<Complaint> {
    let speech = Speech { label, locale, row: Some(values) };
    let mut all: Vec<Complaint> = Vec::new();
    for rule in rules.iter().filter(|rule| is_touched(rule, changed)) {
        if hold::holds(rule, values) == Some(false) {
            let column = place::column(rule, values).to_owned();
            let complaint = Complaint { column, sentence: words::sentence(rule, &speech) };
            if !all.contains(&complaint) {
                all.push(complaint);
            }
        }
    }
    all
}

fn is_touched(rule: &Rule, changed: Option<&[String]>) -> bool {
    changed
        .is_none_or(|changed| rule.columns().iter().any(|column| changed.iter().any(|name| name == column)))
}

/// A sentence for a check that the database refused, from its rules.
pub fn refusal(rules: &[Rule], label: &dyn Fn(&str) -> String, locale: Locale) -> String {
    let speech = Speech { label, locale, row: None };
    let whole = rules.iter().all(|rule| !matches!(rule, Rule::Other { .. }));
    if whole && !rules.is_empty() && rules.len() <= 3 {
        let sentences: Vec<String> = rules.iter().map(|rule| words::sentence(rule, &speech)).collect();
        return sentences.join(" ");
    }
    let mut columns: Vec<String> = Vec::new();
    for column in rules.iter().flat_map(Rule::columns) {
        if !columns.iter().any(|known| known == column) {
            columns.push(column.to_owned());
        }
    }
    words::other(&columns, &speech)
}
