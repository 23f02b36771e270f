//! Regular expressions that only say which letters a word has and how many: `^[a-z][a-z0-9_]{0,59}$`.

use super::hold;

/// What a word is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alphabet {
    /// Kinds of letters it may have: `small`, `large`, `figure`, `hyphen`, …
    pub parts: Vec<&'static str>,
    /// Kinds of letters it may begin with.
    pub first: Vec<&'static str>,
    /// So many letters at least.
    pub min: u32,
    /// So many at most.
    pub max: Option<u32>,
    /// The expression for any number of these letters.
    loose: String,
}

impl Alphabet {
    /// Has the text no other letters, so that only their number can be wrong?
    pub fn spells(&self, text: &str) -> bool {
        text.is_empty() || hold::matches(text, &self.loose, false) == Some(true)
    }
}

const NAMES: [(&str, &str); 9] = [
    ("a-z", "small"),
    ("A-Z", "large"),
    ("0-9", "figure"),
    ("_", "underscore"),
    ("-", "hyphen"),
    (".", "dot"),
    ("/", "slash"),
    ("+", "plus"),
    (":", "colon"),
];

/// The alphabet of an expression with one class, or with a first letter and then one class.
pub(super) fn describe(regex: &str) -> Option<Alphabet> {
    let inner = regex.strip_prefix('^')?.strip_suffix('$')?;
    let (one, rest) = class(inner)?;
    let (from, to, rest) = times(rest)?;
    if rest.is_empty() {
        let parts = kinds(one)?;
        let loose = format!("^[{one}]*$");
        return Some(Alphabet { first: parts.clone(), parts, min: from, max: to, loose });
    }
    let (two, rest) = class(rest)?;
    let (min, max, end) = times(rest)?;
    let (first, parts) = (kinds(one)?, kinds(two)?);
    let fits = (from, to) == (1, Some(1)) && end.is_empty() && first.iter().all(|kind| parts.contains(kind));
    let loose = format!("^[{one}][{two}]*$");
    fits.then(|| Alphabet {
        first,
        parts,
        min: min.saturating_add(1),
        max: max.map(|max| max.saturating_add(1)),
        loose,
    })
}

fn class(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('[')?.split_once(']')
}

/// How often, and what follows: `{2,5}`, `{2}`, `+`, `*`, or once.
fn times(text: &str) -> Option<(u32, Option<u32>, &str)> {
    if let Some(rest) = text.strip_prefix('+') {
        return Some((1, None, rest));
    }
    if let Some(rest) = text.strip_prefix('*') {
        return Some((0, None, rest));
    }
    let Some(inner) = text.strip_prefix('{') else { return Some((1, Some(1), text)) };
    let (bounds, rest) = inner.split_once('}')?;
    let (from, to) = bounds.split_once(',').unwrap_or((bounds, bounds));
    Some((from.parse().ok()?, Some(to.parse().ok()?), rest))
}

fn kinds(class: &str) -> Option<Vec<&'static str>> {
    let mut rest = class;
    let mut all = Vec::new();
    while !rest.is_empty() {
        let (written, kind) = NAMES.iter().find(|(written, _)| rest.starts_with(written))?;
        all.push(*kind);
        rest = rest.strip_prefix(written)?;
    }
    Some(all)
}
