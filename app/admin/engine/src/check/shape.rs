//! What regular expressions ask for, in words. Those of this schema are known; others are described by their letters, or
//! not at all.

use super::hold;
use super::letters;
use super::measured;
use super::rule::Rule;
use super::speech::Speech;
use super::words;

/// Expressions that match, with the last part of their message's id.
const KNOWN: [(&str, &str); 46] = [
    ("^[A-Z]{3}$", "currency"),
    ("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "language"),
    ("^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$", "language"),
    (r"^[^\s@]+@[^\s@]+$", "email"),
    (r#"^[^\s@<>"]+@[!-?A-~]+$"#, "email"),
    (r"^[^\s@]+@[!-?A-~]+$", "email"),
    (r"^<[^\s<>@]+@[^\s<>@]+>$", "message-id"),
    ("^https?://", "web"),
    ("^https://", "https"),
    (r"^https://[^\s@]+$", "https"),
    (r"^https://[^\s?#]+$", "https-plain"),
    (r"^https://[^\s/]+$", "https-host"),
    ("^(https?|mailto):", "web-or-mail"),
    ("^(https?://|mailto:|tel:)", "web-or-mail"),
    ("^(/[^/]|/$|https?://)", "path-or-web"),
    ("^(https?://|/)", "path-or-web"),
    ("^(https://|/)", "path-or-https"),
    ("^(/|https://)", "path-or-https"),
    ("^/", "path"),
    (r"^/([^/\\]|$)", "path"),
    ("^[A-Z]{2}$", "country"),
    ("^([A-Z]{2}|EU|ZZ)$", "country"),
    ("^([A-Z]{2}( [A-Z]{2})*)?$", "countries"),
    ("^#[0-9a-f]{6}$", "colour"),
    (r"^[a-z]+\.[a-z_]+$", "dotted"),
    (r"^[a-z_]+\.[a-z_]+$", "dotted"),
    (r"^[a-z_]+\.[a-z_0-9]+$", "dotted"),
    (r"^[a-z]+\.[a-z][a-z0-9_]{0,60}$", "dotted"),
    (r"^crm\.[a-z_]+$", "dotted"),
    (r"^([a-z_]+\.[a-z_]+( |$))*$", "dotted-each"),
    (r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", "domain"),
    (r"^[a-z0-9-]+(\.[a-z0-9-]+)*$", "domain"),
    ("^[a-z0-9.-]+$", "domain"),
    (r"^[^\s@]+\.[^\s@.]+$", "domain"),
    ("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$", "domain"),
    (r"^\+[1-9][0-9]{4,14}$", "phone"),
    ("^[A-Za-z0-9_+/-]{1,64}$", "zone"),
    ("^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$", "repetition"),
    ("^FREQ=(MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$", "repetition"),
    (r"^\S+( \S+){4}$", "timetable"),
    ("^[12][0-9]{3}$", "year"),
    ("^[0-9]{4}-[0-9]{2}$", "month"),
    ("^[0-9]{2}:[0-9]{2}:[0-9]{2}[:;][0-9]{2}$", "timecode"),
    ("^[0-9.]{1,6}:[0-9.]{1,6}$", "ratio"),
    ("^[A-Z]{2}[A-Z0-9]{2,14}$", "vat"),
    (r"^\S(.{0,58}\S)?$", "edges"),
];

/// Expressions that must not match.
const UNWANTED: [(&str, &str); 5] = [
    (r"[\s/?#%]", "no-slug"),
    (r"[\r\n]", "no-lines"),
    ("[?#]", "no-query"),
    ("[oO1il]", "no-lookalikes"),
    (r#"[\s<>"]"#, "no-brackets"),
];

/// The sentence about a pattern.
pub(super) fn sentence(column: &str, regex: &str, wanted: bool, speech: &Speech<'_>) -> String {
    let known: &[(&str, &str)] = if wanted { &KNOWN } else { &UNWANTED };
    let label = ("label", speech.first(column));
    match known.iter().find(|(expression, _)| *expression == regex) {
        Some((_, shape)) => speech.say(&format!("check-shape-{shape}"), &[label]),
        None if wanted => described(column, regex, speech),
        None => speech.say("check-form", &[label]),
    }
}

/// By the letters that are allowed, or by the number of them if that is what is wrong.
fn described(column: &str, regex: &str, speech: &Speech<'_>) -> String {
    let label = ("label", speech.first(column));
    let Some(alphabet) = letters::describe(regex) else {
        return speech.say("check-form", &[label]);
    };
    let text = speech.row.and_then(|row| hold::text(row, column));
    if text.as_deref().is_some_and(|text| alphabet.spells(text)) {
        let size = text.map(|text| measured::length(&text)).unwrap_or_default();
        let (min, max) = (Some(alphabet.min), alphabet.max);
        let short = size < alphabet.min as usize && min != max;
        let max = if short { None } else { max };
        let min = if short || min == max { min } else { None };
        return words::sentence(&Rule::Length { column: column.to_owned(), min, max }, speech);
    }
    let name = |part: &&str| speech.say(&format!("check-letter-{part}"), &[]);
    let all = speech.list(alphabet.parts.iter().map(name).collect(), "check-and");
    if alphabet.first == alphabet.parts {
        return speech.say("check-letters", &[label, ("letters", all)]);
    }
    let first = speech.list(alphabet.first.iter().map(name).collect(), "check-or");
    speech.say("check-letters-first", &[label, ("letters", all), ("first", first)])
}
