//! Regular expressions: what they mean here, and what people are told.

use super::*;
use serde_json::json;

/// Does the text keep `a ~ 'regex'`? A regular expression that is not understood is no rule.
fn matches(regex: &str, text: &str) -> bool {
    let check = format!("(a ~ '{regex}'::text)");
    assert!(matches!(rules(&check).as_slice(), [Rule::Pattern { .. }]), "{regex}");
    told(&check, &json!({"a": text})).is_empty()
}

#[test]
fn they_mean_what_postgres_means() {
    assert!(matches(r#"^[^\s@<>"]+@[!-?A-~]+$"#, "a@b.example"));
    assert!(!matches(r#"^[^\s@<>"]+@[!-?A-~]+$"#, "a@b@c"));
    assert!(matches("^a.b$", "a\nb"), "a dot matches the end of a line");
    assert!(!matches("^a$", "a\n"), "a dollar does not");
    assert!(matches("^[[]x]$", "[x]"));
    assert!(matches("^[]a-]+$", "]-a"));
    assert!(matches(r"^[\+-9]+$", "+59") && !matches("^[*-]$", "+"));
    assert!(matches("^[&&~~]$", "~"));
    assert!(matches("^x{a}$", "x{a}"));
    assert!(matches(r"\mcat\M", "a cat") && !matches(r"\mcat\M", "concat"));
    assert!(matches("^[[:alpha:]]+$", "abc"));
    assert!(told("(a ~* '^x+y$'::text)", &json!({"a": "XxY"})).is_empty());
    let like = "(a !~~ 'messaging.%'::text)";
    let sentence = "a: A does not have the right form.";
    hold(like, &[json!({"a": "crm.x"}), json!({"a": "messagingXx"})], &json!({"a": "messaging.x"}), sentence);
}

#[test]
fn what_cannot_be_said_here_is_left_to_the_database() {
    for regex in [r"(a)\1", "a(?=b)", "(?i)a", "***=a", r"\u1234", "[[.x.]]", "a)", "[a"] {
        let found = rules(&format!("(a ~ '{regex}'::text)"));
        assert!(matches!(found.as_slice(), [Rule::Other { .. }]), "{regex} {found:?}");
    }
}

#[test]
fn known_ones_have_sentences() {
    let slug = r"((slug = lower(slug)) AND (slug !~ '[\s/?#%]'::text))";
    assert_eq!(rules(slug).len(), 2);
    let good = [json!({"slug": "ballroom-æra"})];
    hold(slug, &good, &json!({"slug": "Ball"}), "slug: Slug may not have capital letters.");
    let sentence = "slug: Slug may not contain spaces or any of the signs / ? # %.";
    hold(slug, &[], &json!({"slug": "a b"}), sentence);
    let currency = "(currency ~ '^[A-Z]{3}$'::text)";
    let sentence = "currency: Currency must be a currency of three capital letters, such as EUR.";
    hold(currency, &[json!({"currency": "EUR"})], &json!({"currency": "Euro"}), sentence);
    let list = r"(array_to_string(territories, ' '::text) ~ '^([A-Z]{2}( [A-Z]{2})*)?$'::text)";
    let good = [json!({"territories": []}), json!({"territories": ["LB", "FR"]})];
    let sentence = "territories: Territories must be countries of two capital letters, such as LB and FR.";
    hold(list, &good, &json!({"territories": ["Lebanon"]}), sentence);
    let zone = "channels.is_timezone(timezone)";
    let sentence = "timezone: Timezone must be a time zone such as Europe/Berlin.";
    hold(zone, &[json!({"timezone": "Asia/Beirut"})], &json!({"timezone": "Mars"}), sentence);
}

#[test]
fn others_are_described_by_their_letters() {
    let key = "(key ~ '^[a-z][a-z0-9_]{0,3}$'::text)";
    let sentence = "key: Key may only contain small letters from a to z, figures and underscores, and begins with small letters from a to z.";
    hold(key, &[json!({"key": "a_1"})], &json!({"key": "a-1"}), sentence);
    hold(key, &[], &json!({"key": "1a"}), sentence);
    hold(key, &[], &json!({"key": "abcde"}), "key: Key may have 4 letters at most.");
    let code = "(code ~ '^[A-Z0-9]{10}$'::text)";
    let sentence = "code: Code may only contain capital letters from A to Z and figures.";
    hold(code, &[json!({"code": "B000000001"})], &json!({"code": "b000000001"}), sentence);
    hold(code, &[], &json!({"code": "B0"}), "code: Code must have exactly 10 letters.");
    let two = "(code ~ '^[a-z]{2,4}$'::text)";
    hold(two, &[json!({"code": "ab"})], &json!({"code": "a"}), "code: Code needs at least 2 letters.");
    for regex in ["[b-y]", "^[^a]$", "^[A-HJ-N]$", "^[0-9]+x$", "^b$", "^[0-9][a-z]{1}$"] {
        let check = format!("(a ~ '{regex}'::text)");
        hold(&check, &[], &json!({"a": "a"}), "a: A does not have the right form.");
    }
}
