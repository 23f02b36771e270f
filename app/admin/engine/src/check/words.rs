//! A rule as a sentence.

use super::condition;
use super::hold;
use super::measured;
use super::order;
use super::rule::{Premise, Rule};
use super::shape;
use super::speech::Speech;

/// More values than this are not listed.
const LISTED: usize = 8;

/// The sentence: what has to be so, in words that need no schema.
pub(super) fn sentence(rule: &Rule, speech: &Speech<'_>) -> String {
    let label = |column: &str| ("label", speech.first(column));
    match rule {
        Rule::OneOf { column, values } => one_of(column, values, speech),
        Rule::NoneOf { column, values } => none_of(column, values, speech),
        Rule::Subset { column, values } if values.len() > LISTED => {
            speech.say("check-subset-many", &[label(column)])
        }
        Rule::Subset { column, values } => {
            let values = speech.list(
                values.iter().map(|value| speech.values(std::slice::from_ref(value))).collect(),
                "check-and",
            );
            speech.say("check-subset", &[label(column), ("values", values)])
        }
        Rule::Length { column, min, max } => length(column, *min, *max, speech),
        Rule::Count { column, min, max } => counted("check-count", column, (*min, *max), speech),
        Rule::Size { column, .. } => speech.say("check-size", &[label(column)]),
        Rule::Pattern { column, regex, wanted, .. } => shape::sentence(column, regex, *wanted, speech),
        Rule::Entries { column, regex } => shape::sentence(column, regex, true, speech),
        Rule::Json { column, kind } => json(column, kind, speech),
        Rule::Lower { column } => speech.say("check-lower", &[label(column)]),
        Rule::Zone { column } => speech.say("check-zone", &[label(column)]),
        Rule::Range { column, .. } => range(column, rule, speech),
        Rule::Order { smaller, larger, strict } => ordered(smaller, larger, *strict, speech),
        Rule::Differ { left, right } => pair("check-differ", left, right, speech),
        Rule::Same { left, right } => pair("check-same", left, right, speech),
        Rule::Sum { columns, max } => {
            speech.say("check-sum", &[("labels", speech.all_of(columns)), ("max", speech.amount(max))])
        }
        Rule::Exactly { .. } | Rule::AtMost { .. } | Rule::AtLeast { .. } | Rule::Together { .. } => {
            condition::filling(rule, speech)
        }
        Rule::Needs { column, values, wanted, other, only_then } => {
            let premise = Premise::Is { column: column.clone(), values: values.clone(), wanted: *wanted };
            let id = if *only_then { "check-needs-only" } else { "check-needs" };
            let other = if *only_then { speech.first(other) } else { speech.inner(other) };
            speech.say(id, &[("label", other), ("premise", condition::said(&premise, speech))])
        }
        Rule::NeedsOther { column, other } => speech
            .say("check-needs-other", &[("label", speech.inner(column)), ("other", speech.inner(other))]),
        Rule::When { premises, then } => condition::when(premises, then, speech),
        Rule::Either { rules } => condition::either(rules, speech),
        Rule::Other { columns, .. } => other(columns, speech),
    }
}

fn one_of(column: &str, values: &[String], speech: &Speech<'_>) -> String {
    match values {
        [only] if only == "true" => speech.say("check-on", &[("label", speech.first(column))]),
        values if values.len() > LISTED => {
            speech.say("check-one-of-many", &[("label", speech.inner(column))])
        }
        values => {
            speech.say("check-one-of", &[("label", speech.first(column)), ("values", speech.values(values))])
        }
    }
}

fn none_of(column: &str, values: &[String], speech: &Speech<'_>) -> String {
    let label = ("label", speech.first(column));
    match values {
        [only] if only == "true" => speech.say("check-off", &[label]),
        values if values.len() > LISTED => speech.say("check-none-of-many", &[label]),
        values => speech.say("check-none-of", &[label, ("values", speech.values(values))]),
    }
}

fn length(column: &str, min: Option<u32>, max: Option<u32>, speech: &Speech<'_>) -> String {
    let text = speech.row.and_then(|row| hold::text(row, column));
    let size = text.map(|text| u32::try_from(measured::length(&text)).unwrap_or(u32::MAX));
    match (min, size) {
        (Some(1), Some(0)) => speech.say("check-empty", &[("label", speech.first(column))]),
        (Some(1), None) if max.is_none() => speech.say("check-empty", &[("label", speech.first(column))]),
        // Only the end that is missed.
        (Some(min), Some(size)) if Some(min) != max && size < min => {
            counted("check-length", column, (Some(min), None), speech)
        }
        (Some(min), _) if Some(min) != max && max.is_some() => {
            counted("check-length", column, (None, max), speech)
        }
        _ => counted("check-length", column, (min, max), speech),
    }
}

/// `…-exact`, `…-least`, `…-most`, `…-between`.
fn counted(id: &str, column: &str, ends: (Option<u32>, Option<u32>), speech: &Speech<'_>) -> String {
    let label = ("label", speech.first(column));
    match ends {
        (Some(min), Some(max)) if min == max => speech.say_count(&format!("{id}-exact"), &[label], max),
        (Some(min), Some(max)) => {
            speech.say_count(&format!("{id}-between"), &[label, ("min", min.to_string())], max)
        }
        (Some(min), None) => speech.say_count(&format!("{id}-least"), &[label], min),
        (None, max) => speech.say_count(&format!("{id}-most"), &[label], max.unwrap_or(0)),
    }
}

fn range(column: &str, rule: &Rule, speech: &Speech<'_>) -> String {
    let Rule::Range { min, max, .. } = rule else { return other(&[column.to_owned()], speech) };
    let low = min.as_ref().map(|bound| if bound.inclusive { "-least" } else { "-more" }).unwrap_or_default();
    let high = max.as_ref().map(|bound| if bound.inclusive { "-most" } else { "-less" }).unwrap_or_default();
    let mut words = vec![("label", speech.first(column))];
    words.extend(min.as_ref().map(|bound| ("min", speech.amount(&bound.value))));
    words.extend(max.as_ref().map(|bound| ("max", speech.amount(&bound.value))));
    speech.say(&format!("check-range{low}{high}"), &words)
}

/// Times are before and after each other, other things smaller and larger.
fn ordered(smaller: &str, larger: &str, strict: bool, speech: &Speech<'_>) -> String {
    const TIMES: [&str; 11] =
        ["at", "on", "date", "time", "from", "until", "start", "end", "starts", "ends", "day"];
    let is_time = |column: &str| column.split('_').any(|part| TIMES.contains(&part));
    let values = speech.row.and_then(|row| Some((hold::text(row, smaller)?, hold::text(row, larger)?)));
    let times = match values {
        Some((one, two)) => order::on_a_clock(&one, &two),
        None => is_time(smaller) || is_time(larger),
    };
    let id = match (times, strict) {
        (true, true) => "check-order-after",
        (true, false) => "check-order-not-before",
        (false, true) => "check-order-more",
        (false, false) => "check-order-not-less",
    };
    speech.say(id, &[("label", speech.first(larger)), ("other", speech.inner(smaller))])
}

fn pair(id: &str, left: &str, right: &str, speech: &Speech<'_>) -> String {
    speech.say(id, &[("label", speech.first(left)), ("other", speech.inner(right))])
}

fn json(column: &str, kind: &str, speech: &Speech<'_>) -> String {
    let known = ["object", "array", "string", "number", "boolean"].contains(&kind);
    let id = if known { format!("check-json-{kind}") } else { "check-form".to_owned() };
    speech.say(&id, &[("label", speech.first(column))])
}

/// Only the database knows why.
pub(super) fn other(columns: &[String], speech: &Speech<'_>) -> String {
    match columns {
        [] => speech.say("check-refused", &[]),
        [only] => speech.say("check-refused-one", &[("label", speech.first(only))]),
        many => speech.say("check-refused-many", &[("labels", speech.all_of(many))]),
    }
}
