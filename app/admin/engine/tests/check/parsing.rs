//! Definitions that are understood in part or not at all, and what is said about them.

use super::*;
use serde_json::json;

#[test]
fn names_and_texts_lose_their_quotes() {
    let found = rules(r#"(("position" >= 1) AND (word = 'it''s'::text))"#);
    assert_eq!(found.iter().flat_map(Rule::columns).collect::<Vec<_>>(), ["position", "word"]);
    assert!(told("(word = 'it''s'::text)", &json!({"word": "it's"})).is_empty());
    let cast = rules("((status)::text = ANY ((ARRAY['x'::character varying(3)])::text[]))");
    assert_eq!(cast, [Rule::OneOf { column: "status".into(), values: names(&["x"]) }]);
    let moment = rules("(a > '2026-01-01 00:00:00+00'::timestamp with time zone)");
    assert!(matches!(moment.as_slice(), [Rule::Range { .. }]), "{moment:?}");
    let marked = parse("CHECK ((a > 0)) NOT VALID");
    assert!(matches!(marked.as_slice(), [Rule::Range { .. }]), "{marked:?}");
}

#[test]
fn what_is_not_understood_is_kept() {
    for (text, columns) in [
        ("events.state_fits(status, is_cancelled)", vec!["status", "is_cancelled"]),
        ("((net + tax) = gross)", vec!["net", "tax", "gross"]),
        ("(day <= CURRENT_DATE)", vec![]),
        ("CASE WHEN a THEN b WHEN c THEN d ELSE e END", vec!["a", "b", "c", "d", "e"]),
    ] {
        let found = rules(text);
        let [Rule::Other { columns: own, .. }] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(own, &columns, "{text}");
        assert_eq!(complain(text, &json!({"status": 1, "net": 1, "a": false}), Locale::En), []);
    }
    let mixed = rules("((length(a) <= 5) AND some.thing(a))");
    assert!(matches!(mixed.as_slice(), [Rule::Length { .. }, Rule::Other { .. }]), "{mixed:?}");
}

#[test]
fn nothing_makes_it_panic() {
    let deep = format!("CHECK ({}a{})", "(".repeat(1_000), ")".repeat(1_000));
    let long = format!("CHECK ((a{} > 1))", " + a".repeat(20_000));
    let minus = format!("CHECK ((a > {}1))", "- ".repeat(1_000));
    let wide = "((a AND b) OR (c AND d) OR (e AND f) OR (g AND h) OR (i AND j) OR (k AND l) OR (m AND n))";
    let wide = format!("CHECK ({wide})");
    let broken = [
        "",
        "CHECK",
        "CHECK (",
        "CHECK ()",
        "CHECK ((a)",
        "CHECK (a) )",
        "CHECK (a IS)",
        "CHECK (a::)",
        "CHECK ('a)",
        "nonsense",
    ];
    for text in broken.into_iter().chain([deep.as_str(), &long, &minus, &wide]) {
        let found = parse(text);
        assert!(matches!(found.as_slice(), [Rule::Other { .. }]), "{found:?}");
    }
    let nots = rules(&format!("({}a)", "NOT ".repeat(1_001)));
    assert_eq!(nots, [Rule::NoneOf { column: "a".into(), values: names(&["true"]) }]);
}

#[test]
fn refusals_have_sentences() {
    let said = |check: &str| refused(check, Locale::En);
    assert_eq!(said("(ends_at > starts_at)"), "Ends at must be after starts at.");
    let two = "These do not fit together: status and is cancelled.";
    assert_eq!(said("events.state_fits(status, is_cancelled)"), two);
    assert_eq!(said("some.thing(status)"), "Status has a value that is not possible here.");
    assert_eq!(said("(length(name) <= 120)"), "Name may have 120 letters at most.");
    assert_eq!(refusal(&[], &label, Locale::En), "These values do not fit together.");
}

#[test]
fn labels_inside_sentences_are_small_unless_they_are_names() {
    let label = |column: &str| if column == "a" { "VAT id" } else { "LinkedIn page" }.to_owned();
    let found = refusal(&rules("(b <> a)"), &label, Locale::En);
    assert_eq!(found, "LinkedIn page and VAT id may not be the same.");
    let found = refusal(&rules("(a <> b)"), &label, Locale::En);
    assert_eq!(found, "VAT id and LinkedIn page may not be the same.");
}

#[test]
fn arabic_sentences() {
    let said = |check: &str| refused(check, Locale::Ar);
    assert_eq!(said("(length(name) <= 3)"), "لا يتسع «Name» لأكثر من 3 أحرف.");
    assert_eq!(said("(length(name) <= 120)"), "لا يتسع «Name» لأكثر من 120 حرفًا.");
    assert_eq!(said("(num_nonnulls(a, b, c) = 1)"), "اذكر واحدًا فقط من «A»، «B» و«C».");
    let needs = "((status <> 'done'::text) OR (done_at IS NOT NULL))";
    assert_eq!(said(needs), "إذا كانت قيمة «Status»: done، فيُرجى ملء «Done at».");
}
