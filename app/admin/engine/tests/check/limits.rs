//! What inputs and API descriptions are told.

use super::*;
use engine::check::{Limits, limits};

fn of(checks: &[&str], column: &str) -> Limits {
    let all: Vec<Rule> = checks.iter().flat_map(|check| rules(check)).collect();
    limits(&all, column)
}

#[test]
fn lengths_and_ranges() {
    let name =
        of(&["((length(a) >= 1) AND (length(a) <= 120))", "(length(b) <= 5)", "(length(a) <= 80)"], "a");
    assert_eq!(name, Limits { min_length: Some(1), max_length: Some(80), ..Limits::default() });
    let rate = of(&["((a > (0)::numeric) AND (a <= (100)::numeric))"], "a");
    let (min, max) = (Some("0".to_owned()), Some("100".to_owned()));
    assert_eq!(rate, Limits { min, max, min_excluded: true, ..Limits::default() });
    assert_eq!(of(&["(a > 0)"], "a").min.as_deref(), Some("1"));
    assert_eq!(of(&["(a <= '7 days'::interval)"], "a"), Limits::default());
    let list = of(&["((cardinality(a) > 0) AND (cardinality(a) <= 50))"], "a");
    assert_eq!((list.min_items, list.max_items), (Some(1), Some(50)));
    let elsewhere = of(&["((b <> 'x'::text) OR (length(a) <= 5))"], "a");
    assert_eq!(elsewhere, Limits::default(), "depends on another column");
}

#[test]
fn patterns_are_whole() {
    let pattern = |checks: &[&str]| of(checks, "a").pattern;
    assert_eq!(pattern(&["(a ~ '^[A-Z]{3}$'::text)"]).as_deref(), Some("^[A-Z]{3}$"));
    let begins = r"^(?=[\s\S]*(?:^https?://[\s\S]))[\s\S]*$";
    assert_eq!(pattern(&["(a ~ '^https?://.'::text)"]).as_deref(), Some(begins));
    let slug = r"^(?![\s\S]*[A-Z])(?![\s\S]*(?:[\s\/?#%]))[\s\S]*$";
    assert_eq!(pattern(&[r"((a = lower(a)) AND (a !~ '[\s/?#%]'::text))"]).as_deref(), Some(slug));
    let either = r"^(?=[\s\S]*(?:^a$|^b$))[\s\S]*$";
    assert_eq!(pattern(&["(a ~ '^a$|^b$'::text)"]).as_deref(), Some(either));
    assert_eq!(pattern(&["(a ~* '^a$'::text)"]), None, "inputs cannot ignore case");
}

#[test]
fn browsers_escape_more() {
    let pattern = |regex: &str| of(&[&format!("(a ~ '{regex}'::text)")], "a").pattern.unwrap_or_default();
    assert_eq!(pattern("^[a-z0-9_-]+$"), r"^[a-z0-9_\-]+$");
    assert_eq!(pattern(r#"^[^\s@<>"]+@[!-?A-~]+$"#), r#"^[^\s@<>"]+@[!-?A-\~]+$"#);
    assert_eq!(pattern("^[[:alpha:]]$"), "", "they do not know it");
}
