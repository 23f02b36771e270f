//! Checks of the database as rules and sentences.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

mod database;
mod dependence;
mod limits;
mod parsing;
mod patterns;
mod truth;
mod values;

use engine::check::{Complaint, Rule, complaints, parse, refusal};
use kernel::Locale;
use serde_json::Value;

/// The rules of a check, without the word around it.
fn rules(check: &str) -> Vec<Rule> {
    parse(&format!("CHECK ({check})"))
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// `ends_at` → `Ends at`.
fn label(column: &str) -> String {
    let text = column.replace('_', " ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn complain(check: &str, row: &Value, locale: Locale) -> Vec<Complaint> {
    complaints(&rules(check), row.as_object().unwrap(), None, &label, locale)
}

/// The complaints about a row, in English: `column: sentence`.
fn told(check: &str, row: &Value) -> Vec<String> {
    let all = complain(check, row, Locale::En).into_iter();
    all.map(|complaint| format!("{}: {}", complaint.column, complaint.sentence)).collect()
}

/// Good rows keep the check; the bad one gets the sentence, and one in Arabic too.
fn hold(check: &str, good: &[Value], bad: &Value, sentence: &str) {
    for row in good {
        assert_eq!(told(check, row), Vec::<String>::new(), "{check} {row}");
    }
    assert_eq!(told(check, bad), [sentence], "{check} {bad}");
    let arabic = complain(check, bad, Locale::Ar);
    assert!(arabic.iter().all(|complaint| complaint.sentence.contains('«')), "{arabic:?}");
}

/// What the database's refusal of a check is told as.
fn refused(check: &str, locale: Locale) -> String {
    refusal(&rules(check), &label, locale)
}
