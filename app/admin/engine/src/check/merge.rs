//! Rules that say one thing together become one.

use super::rule::{Premise, Rule};

/// The rules of one check, as few as say the same.
pub(super) fn merged(rules: Vec<Rule>) -> Vec<Rule> {
    let mut all: Vec<Rule> = Vec::new();
    for mut rule in rules {
        while let Some((at, both)) =
            all.iter().enumerate().find_map(|(at, one)| Some((at, pair(one, &rule)?)))
        {
            all.remove(at);
            rule = both;
        }
        if !all.contains(&rule) {
            all.push(rule);
        }
    }
    all.into_iter().map(named).collect()
}

/// What two rules say together.
fn pair(one: &Rule, two: &Rule) -> Option<Rule> {
    sizes(one, two)
        .or_else(|| filling(one, two))
        .or_else(|| conditions(one, two))
        .or_else(|| conditions(two, one))
}

fn sizes(one: &Rule, two: &Rule) -> Option<Rule> {
    match (one, two) {
        (Rule::Range { column, min, max }, Rule::Range { column: other, min: less, max: more })
            if column == other =>
        {
            let (min, max) = (ends(min, less)?, ends(max, more)?);
            Some(Rule::Range { column: column.clone(), min, max })
        }
        (Rule::Length { column, min, max }, Rule::Length { column: other, min: less, max: more })
            if column == other =>
        {
            Some(Rule::Length { column: column.clone(), min: ends(min, less)?, max: ends(max, more)? })
        }
        (Rule::Count { column, min, max }, Rule::Count { column: other, min: less, max: more })
            if column == other =>
        {
            Some(Rule::Count { column: column.clone(), min: ends(min, less)?, max: ends(max, more)? })
        }
        _ => None,
    }
}

/// The end that one of two has; `None` if both have one.
fn ends<T: Clone>(one: &Option<T>, two: &Option<T>) -> Option<Option<T>> {
    match (one, two) {
        (Some(_), Some(_)) => None,
        _ => Some(one.clone().or_else(|| two.clone())),
    }
}

fn filling(one: &Rule, two: &Rule) -> Option<Rule> {
    match (one, two) {
        (Rule::AtLeast { columns, number }, Rule::AtMost { columns: others, number: most })
        | (Rule::AtMost { columns: others, number: most }, Rule::AtLeast { columns, number })
            if same(columns, others) && number == most =>
        {
            Some(Rule::Exactly { columns: columns.clone(), number: *number })
        }
        (Rule::When { .. }, Rule::When { .. }) => {
            let (a, b) = needs_other(one)?;
            let (c, d) = needs_other(two)?;
            (a == d && b == c).then(|| Rule::Together { columns: vec![b.clone(), a.clone()] })
        }
        _ => None,
    }
}

fn same(one: &[String], two: &[String]) -> bool {
    one.len() == two.len() && one.iter().all(|column| two.contains(column))
}

/// `column` and `other` of a rule that says: while `column` has a value, `other` has one.
fn needs_other(rule: &Rule) -> Option<(&String, &String)> {
    let Rule::When { premises, then } = rule else { return None };
    match premises.as_slice() {
        [Premise::Filled { column }] => Some((column, then.fills()?)),
        _ => None,
    }
}

fn conditions(one: &Rule, two: &Rule) -> Option<Rule> {
    let (Rule::When { premises, then }, Rule::When { premises: others, then: so }) = (one, two) else {
        return None;
    };
    let ([Premise::Is { column, values, wanted }], [Premise::Is { column: own, values: more, wanted: also }]) =
        (premises.as_slice(), others.as_slice())
    else {
        return None;
    };
    if column != own {
        return None;
    }
    if wanted == also {
        // Each of the values asks for the same.
        return (then == so && *wanted && values != more).then(|| {
            let values =
                values.iter().chain(more.iter().filter(|value| !values.contains(value))).cloned().collect();
            let premises = vec![Premise::Is { column: column.clone(), values, wanted: true }];
            Rule::When { premises, then: then.clone() }
        });
    }
    let other = then.fills().filter(|column| so.empties() == Some(*column))?.clone();
    (values == more).then(|| Rule::Needs {
        column: column.clone(),
        values: values.clone(),
        wanted: *wanted,
        other,
        only_then: true,
    })
}

/// Frequent shapes have names of their own.
fn named(rule: Rule) -> Rule {
    let Rule::When { premises, then } = &rule else { return rule };
    let Some(other) = then.fills().cloned() else { return rule };
    match premises.as_slice() {
        [Premise::Is { column, values, wanted }] => Rule::Needs {
            column: column.clone(),
            values: values.clone(),
            wanted: *wanted,
            other,
            only_then: false,
        },
        [Premise::Filled { column }] => Rule::NeedsOther { column: column.clone(), other },
        _ => rule,
    }
}
