//! Rules that look at one value, or compare two.

use super::*;
use engine::check::Bound;
use serde_json::json;

#[test]
fn values_out_of_a_list() {
    let status = "(status = ANY (ARRAY['draft'::text, 'in_review'::text, 'done'::text]))";
    let values = names(&["draft", "in_review", "done"]);
    assert_eq!(rules(status), [Rule::OneOf { column: "status".into(), values }]);
    let good = [json!({"status": "done"}), json!({"status": null}), json!({})];
    hold(status, &good, &json!({"status": "gone"}), "status: Status must be draft, in review or done.");
    hold("(n = ANY (ARRAY[1, 7]))", &[json!({"n": 7})], &json!({"n": 2}), "n: N must be 1 or 7.");
    let one = "(algorithm = 'x25519'::text)";
    let sentence = "algorithm: Algorithm must be x25519.";
    hold(one, &[json!({"algorithm": "x25519"})], &json!({"algorithm": "rsa"}), sentence);
    let letters: Vec<String> = ('a'..='i').map(|letter| format!("'{letter}'::text")).collect();
    let many = format!("(letter = ANY (ARRAY[{}]))", letters.join(", "));
    hold(&many, &[], &json!({"letter": "z"}), "letter: Please choose one of the values for letter.");
    let none = "(prefix <> ALL (ARRAY['admin'::text, 'api'::text]))";
    let bad = json!({"prefix": "api"});
    hold(none, &[json!({"prefix": "a"})], &bad, "prefix: Prefix may not be admin or api.");
    let subset = "(licenses <@ ARRAY['owned'::text, 'exclusive'::text])";
    let good = [json!({"licenses": []}), json!({"licenses": ["owned"]})];
    let bad = json!({"licenses": ["owned", "stolen"]});
    hold(subset, &good, &bad, "licenses: Licenses may only contain owned and exclusive.");
}

#[test]
fn lengths_and_numbers_of_entries() {
    let name = "((length(name) >= 1) AND (length(name) <= 5))";
    assert_eq!(rules(name), [Rule::Length { column: "name".into(), min: Some(1), max: Some(5) }]);
    hold(name, &[json!({"name": "äöüßé"})], &json!({"name": ""}), "name: Name may not be empty.");
    hold(name, &[], &json!({"name": "abcdef"}), "name: Name may have 5 letters at most.");
    hold("(char_length(text) >= 3)", &[], &json!({"text": "ab"}), "text: Text needs at least 3 letters.");
    let hash = "(octet_length(hash) = 2)";
    let sentence = "hash: Hash must have exactly 2 letters.";
    hold(hash, &[json!({"hash": "\\x0aff"})], &json!({"hash": "\\x0a"}), sentence);
    let list = "((cardinality(options) > 0) AND (cardinality(options) <= 2))";
    assert_eq!(rules(list), [Rule::Count { column: "options".into(), min: Some(1), max: Some(2) }]);
    let sentence = "options: Options must have between 1 and 2 entries.";
    hold(list, &[json!({"options": ["a"]})], &json!({"options": []}), sentence);
    let json = "((jsonb_typeof(content) = 'object'::text) AND (length((content)::text) <= 15))";
    let bad = json!({"content": {"a": [1, "bb"]}});
    hold(json, &[json!({"content": {"a": [1, "b"]}})], &bad, "content: Content is too long.");
    hold(json, &[], &json!({"content": [1]}), "content: Content must consist of names with values.");
}

#[test]
fn ranges() {
    let bound = |value: &str, inclusive| Some(Bound { value: value.to_owned(), inclusive });
    let range = |min, max| [Rule::Range { column: "a".into(), min, max }];
    assert_eq!(rules("(a > 0)"), range(bound("1", true), None), "whole numbers");
    assert_eq!(rules("(a > (0)::numeric)"), range(bound("0", false), None));
    assert_eq!(rules("(0 < a)"), range(bound("1", true), None));
    let degrees = "((a >= ('-90'::integer)::double precision) AND (a <= (90)::double precision))";
    assert_eq!(rules(degrees), range(bound("-90", true), bound("90", true)));
    let good = [json!({"a": -90}), json!({"a": "89.5"})];
    hold(degrees, &good, &json!({"a": 90.5}), "a: A must be between -90 and 90.");
    hold("(n > (0)::numeric)", &[json!({"n": 0.01})], &json!({"n": "0.00"}), "n: N must be more than 0.");
    let bad = json!({"n": 100_001});
    hold("(n <= 100000)", &[json!({"n": 100_000})], &bad, "n: N may be 100,000 at most.");
    let exact = json!({"n": 9_007_199_254_740_993_i64});
    hold("(n <= '9007199254740992'::bigint)", &[], &exact, "n: N may be 9,007,199,254,740,992 at most.");
    let entries = "((0 <= ALL (waveform)) AND (100 >= ALL (waveform)))";
    let bad = json!({"waveform": [0, 101]});
    let sentence = "waveform: Waveform must be between 0 and 100.";
    hold(entries, &[json!({"waveform": [0, 100]})], &bad, sentence);
}

#[test]
fn sums() {
    let sum = "((box_x + box_width) <= (1)::numeric)";
    let good = [json!({"box_x": 0.1, "box_width": 0.9}), json!({"box_x": null, "box_width": 9})];
    let bad = json!({"box_x": "0.5", "box_width": "0.6"});
    hold(sum, &good, &bad, "box_width: Together, box x and box width may be 1 at most.");
}

#[test]
fn lengths_of_time() {
    let wait = "((wait >= '00:01:00'::interval) AND (wait <= '30 days'::interval))";
    let good = [
        "00:01:00",
        "PT2H",
        "P1M",
        "90 minutes",
        "2 h 30 min",
        "2h30min",
        "1 day 02:30:00",
        "29 days 24:00:00",
        // What cannot be read is for the database to judge.
        "soon",
        "1 fortnight",
        "P",
        "PT",
        "1:2:3:4",
        "",
    ];
    let good = good.map(|text| json!({"wait": text}));
    let sentence = "wait: Wait must be between one minute and 30 days.";
    for bad in [
        "31 days",
        "P31D",
        "1 mon 1 day",
        "1 year 2 mons",
        "00:00:59.5",
        "-1 days +02:00:00",
        "-00:05",
        "1 second",
    ] {
        hold(wait, &good, &json!({"wait": bad}), sentence);
    }
}

#[test]
fn two_columns_in_order() {
    let after = "(ends_at > starts_at)";
    let (smaller, larger) = ("starts_at".to_owned(), "ends_at".to_owned());
    assert_eq!(rules(after), [Rule::Order { smaller, larger, strict: true }]);
    let row = |from: &str, to: &str| json!({"starts_at": from, "ends_at": to});
    let good = [
        row("2026-11-21T18:00:00Z", "2026-11-21T20:30:00+02:00"),
        row("2026-11-21 18:00:00+00", "2026-11-21T18:00:00.5Z"),
        row("2026-01-31", "2026-02-01"),
        row("09:30", "10:00:00"),
        json!({"starts_at": null, "ends_at": "2026-11-21T20:30:00+02:00"}),
        // Of different kinds, or of none.
        row("2026-01-31", "09:30"),
        row("y", "x"),
        row("", "1"),
        row("inf", "NaN"),
    ];
    let bad = row("2026-11-21T18:00:00Z", "2026-11-21T20:00:00+02:00");
    hold(after, &good, &bad, "ends_at: Ends at must be after starts at.");
    hold(
        "(ends_at >= starts_at)",
        &[bad],
        &row("10:00", "9:30"),
        "ends_at: Ends at may not be before starts at.",
    );
    let range = "(max_media >= min_media)";
    let sentence = "max_media: Max media may not be less than min media.";
    let good = [json!({"min_media": 9, "max_media": 10}), json!({"min_media": "1.50", "max_media": 1.5})];
    hold(range, &good, &json!({"min_media": 10, "max_media": 9}), sentence);
    let used = "((uses >= 0) AND ((max_uses IS NULL) OR (uses <= max_uses)))";
    assert_eq!(rules(used).len(), 2);
    let sentence = "max_uses: Max uses may not be less than uses.";
    hold(used, &[json!({"uses": 3, "max_uses": null})], &json!({"uses": 3, "max_uses": 2}), sentence);
}

#[test]
fn two_columns_that_differ() {
    let differ = "(from_id <> to_id)";
    let sentence = "from_id: From id and to id may not be the same.";
    hold(differ, &[json!({"from_id": "a", "to_id": "b"})], &json!({"from_id": "a", "to_id": "a"}), sentence);
    let same = "((winner_id = a_id) OR (winner_id = b_id))";
    let sentence = "winner_id: One of these must be so: Winner id must be the same as A id; Winner id must be the same as B id.";
    let good = [json!({"winner_id": 1, "a_id": 1, "b_id": 2}), json!({"winner_id": 3, "a_id": 1})];
    hold(same, &good, &json!({"winner_id": 3, "a_id": 1, "b_id": 2}), sentence);
}
