//! Rules about what is filled in, and what depends on other values.

use super::*;
use serde_json::json;

#[test]
fn how_many_are_filled_in() {
    let one = "(num_nonnulls(contact, company) = 1)";
    let good = [json!({"contact": 1, "company": null}), json!({"contact": null}), json!({})];
    let sentence = "Say either contact or company, not both.";
    hold(one, &good, &json!({"contact": 1, "company": 2}), &format!("company: {sentence}"));
    hold(one, &[], &json!({"contact": null, "company": null}), &format!("contact: {sentence}"));
    let most = "(num_nonnulls(a, b, c) <= 1)";
    let good = [json!({"a": 1, "b": null, "c": null})];
    hold(most, &good, &json!({"a": 1, "b": 1}), "b: Say one of A, B and C at most.");
    let least = "((person IS NOT NULL) OR (name IS NOT NULL))";
    assert_eq!(rules(least), [Rule::AtLeast { columns: names(&["person", "name"]), number: 1 }]);
    let bad = json!({"person": null, "name": null});
    hold(least, &[json!({"person": null})], &bad, "person: Please fill in person or name.");
    let not_both = rules("((a IS NULL) OR (b IS NULL))");
    assert_eq!(not_both, [Rule::AtMost { columns: names(&["a", "b"]), number: 1 }]);
    let exactly = rules("((a IS NULL) = (b IS NOT NULL))");
    assert!(matches!(exactly.as_slice(), [Rule::Exactly { number: 1, .. }]), "{exactly:?}");
}

#[test]
fn what_belongs_together() {
    for together in [
        "((lat IS NULL) = (lng IS NULL))",
        "(num_nonnulls(lat, lng) = ANY (ARRAY[0, 2]))",
        "(num_nonnulls(lat, lng) <> 1)",
    ] {
        assert_eq!(rules(together), [Rule::Together { columns: names(&["lat", "lng"]) }], "{together}");
        let good = [json!({"lat": 1, "lng": 2}), json!({"lat": null, "lng": null}), json!({"lat": 1})];
        let bad = json!({"lat": 1, "lng": null});
        hold(together, &good, &bad, "lng: Say both lat and lng, or neither of them.");
    }
    let other = "((price IS NULL) OR (currency IS NOT NULL))";
    assert_eq!(rules(other), [Rule::NeedsOther { column: "price".into(), other: "currency".into() }]);
    let good = [json!({"price": null, "currency": null}), json!({"price": 1})];
    let sentence = "currency: When price is filled in, currency is needed too.";
    hold(other, &good, &json!({"price": 1, "currency": null}), sentence);
}

#[test]
fn what_a_value_needs() {
    let needs = "((status <> ALL (ARRAY['approved'::text, 'rejected'::text])) OR (reviewed_at IS NOT NULL))";
    let good = [
        json!({"status": "pending", "reviewed_at": null}),
        json!({"status": "approved"}),
        json!({"status": null, "reviewed_at": null}),
    ];
    let sentence = "reviewed_at: When status is approved or rejected, please fill in reviewed at.";
    hold(needs, &good, &json!({"status": "approved", "reviewed_at": null}), sentence);
    let unless = "((status = 'draft'::text) OR (published_at IS NOT NULL))";
    let sentence = "published_at: When status is not draft, please fill in published at.";
    let good = [json!({"status": "draft", "published_at": null})];
    hold(unless, &good, &json!({"status": "x", "published_at": null}), sentence);
    let switch = "((NOT legal_hold) OR (reason IS NOT NULL))";
    let sentence = "reason: When legal hold is on, please fill in reason.";
    let good = [json!({"legal_hold": false, "reason": null})];
    hold(switch, &good, &json!({"legal_hold": true, "reason": null}), sentence);
    for only in [
        "((kind = 'asn'::text) = (asn IS NOT NULL))",
        "CASE kind WHEN 'asn'::text THEN (asn IS NOT NULL) ELSE (asn IS NULL) END",
        "((kind <> 'asn'::text) = (asn IS NULL))",
    ] {
        let found = rules(only);
        assert!(matches!(found.as_slice(), [Rule::Needs { only_then: true, .. }]), "{found:?}");
        let (spare, lacking) = (json!({"kind": "x", "asn": 5}), json!({"kind": "asn", "asn": null}));
        let good = [json!({"kind": "x", "asn": null}), json!({"kind": "asn", "asn": 5})];
        for bad in [spare, lacking] {
            assert_eq!(complain(only, &bad, Locale::En).len(), 1, "{only} {bad}");
        }
        for row in good {
            assert_eq!(complain(only, &row, Locale::En), [], "{only} {row}");
        }
    }
    let only = "((kind = 'asn'::text) = (asn IS NOT NULL))";
    let sentence = "asn: Asn is needed when kind is asn, and stays empty otherwise.";
    hold(only, &[], &json!({"kind": "x", "asn": 5}), sentence);
}

#[test]
fn what_a_value_forbids_or_decides() {
    let forbids = "((kind = 'quote'::text) OR (quote IS NULL))";
    let sentence = "quote: When kind is not quote, please leave quote empty.";
    hold(forbids, &[json!({"kind": "quote", "quote": 1})], &json!({"kind": "x", "quote": 1}), sentence);
    let won = "((kind <> 'won'::text) OR (probability = 100))";
    let good = [json!({"kind": "won", "probability": "100.0"}), json!({"kind": "x", "probability": 5})];
    let bad = json!({"kind": "won", "probability": 50});
    hold(won, &good, &bad, "probability: When kind is won: Probability must be 100.");
    let several =
        "((status <> 'scheduled'::text) OR (sent_when <> 'at'::text) OR (scheduled_at IS NOT NULL))";
    let sentence = "scheduled_at: When status is scheduled and sent when is at, please fill in scheduled at.";
    let bad = json!({"status": "scheduled", "sent_when": "at", "scheduled_at": null});
    hold(several, &[json!({"status": "scheduled", "sent_when": "x", "scheduled_at": null})], &bad, sentence);
    let either = "((year = 0) OR ((year >= 2000) AND (year <= 2999)))";
    let sentence = "year: One of these must be so: Year must be 0; Year must be at least 2000.";
    hold(either, &[json!({"year": 0}), json!({"year": 2026})], &json!({"year": 1999}), sentence);
    let shape = "((kind <> 'country'::text) OR (pattern ~ '^[A-Z]{2}$'::text))";
    let sentence =
        "pattern: When kind is country: Pattern must be a country of two capital letters, such as LB.";
    let good = [json!({"kind": "x", "pattern": "y"})];
    hold(shape, &good, &json!({"kind": "country", "pattern": "Lebanon"}), sentence);
}

#[test]
fn only_changed_columns_are_held() {
    let rules = rules("((a >= 1) AND (b >= 1))");
    let row = json!({"a": 0, "b": 0});
    let found = complaints(&rules, row.as_object().unwrap(), Some(&names(&["b"])), &label, Locale::En);
    assert_eq!(found.iter().map(|complaint| complaint.column.as_str()).collect::<Vec<_>>(), ["b"]);
}
