//! Sentences about what depends on each other: which columns are filled in, and when.

use super::rule::{Premise, Rule};
use super::speech::Speech;
use super::words::sentence;

/// How many of some columns are filled in.
pub(super) fn filling(rule: &Rule, speech: &Speech<'_>) -> String {
    let two = |id: &str, one: &str, two: &str| {
        speech.say(id, &[("label", speech.inner(one)), ("other", speech.inner(two))])
    };
    let many = |id: &str, columns: &[String], number: u32| {
        speech.say_count(id, &[("labels", speech.all_of(columns))], number)
    };
    match rule {
        Rule::AtMost { columns, number: 0 } => many("check-leave", columns, 0),
        Rule::AtLeast { columns, number } | Rule::Exactly { columns, number }
            if columns.len() <= *number as usize =>
        {
            many("check-fill", columns, *number)
        }
        Rule::Exactly { columns, number } => match columns.as_slice() {
            [a, b] => two("check-exactly-two", a, b),
            _ => many("check-exactly", columns, *number),
        },
        Rule::AtMost { columns, number } => match columns.as_slice() {
            [a, b] => two("check-at-most-two", a, b),
            _ => many("check-at-most", columns, *number),
        },
        Rule::AtLeast { columns, number } => match number {
            1 => speech.say("check-at-least-one", &[("labels", speech.one_of(columns))]),
            _ => many("check-at-least", columns, *number),
        },
        _ => match rule.columns().as_slice() {
            [a, b] => two("check-together-two", a, b),
            columns => {
                let columns: Vec<String> = columns.iter().map(|column| (*column).to_owned()).collect();
                many("check-together", &columns, 0)
            }
        },
    }
}

/// A premise as a half-sentence: `status is approved or rejected`.
pub(super) fn said(premise: &Premise, speech: &Speech<'_>) -> String {
    let label = ("label", speech.inner(premise.column()));
    match premise {
        Premise::Filled { .. } => speech.say("check-if-filled", &[label]),
        Premise::Empty { .. } => speech.say("check-if-empty", &[label]),
        Premise::Is { values, wanted, .. } => {
            let switch = values.as_slice() == ["true"];
            let id = match (switch, wanted) {
                (true, true) => "check-if-on",
                (true, false) => "check-if-off",
                (false, true) => "check-if-is",
                (false, false) => "check-if-not",
            };
            speech.say(id, &[label, ("values", speech.values(values))])
        }
    }
}

pub(super) fn when(premises: &[Premise], then: &Rule, speech: &Speech<'_>) -> String {
    let premise = speech.list(premises.iter().map(|premise| said(premise, speech)).collect(), "check-and");
    match then {
        Rule::AtMost { columns, number: 0 } => {
            speech.say("check-when-leave", &[("premise", premise), ("labels", speech.all_of(columns))])
        }
        Rule::AtLeast { columns, number: 1 } => {
            speech.say("check-needs", &[("premise", premise), ("label", speech.one_of(columns))])
        }
        then => speech.say("check-when", &[("premise", premise), ("sentence", sentence(then, speech))]),
    }
}

pub(super) fn either(rules: &[Rule], speech: &Speech<'_>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for rule in rules {
        let said = sentence(rule, speech).trim_end_matches('.').to_owned();
        if !sentences.contains(&said) {
            sentences.push(said);
        }
    }
    let semicolon = speech.say("check-semicolon", &[]);
    speech.say("check-either", &[("sentences", sentences.join(&format!("{semicolon} ")))])
}
