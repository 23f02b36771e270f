//! Regular expressions of Postgres, for the two others who read them: this program and browsers.
//!
//! They differ in what has to be escaped, in what a dot matches and in a few letters behind a backslash. What the others
//! cannot say (references back, in this program also looking ahead) is not translated.

use super::class;
use regex::Regex;
use std::collections::HashMap;
use std::iter::Peekable;
use std::str::Chars;
use std::sync::{LazyLock, PoisonError, RwLock};

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// The `regex` crate.
    Program,
    /// ECMAScript, with its flags `u`, `v` or without (`pattern` in HTML and JSON Schema).
    Browser,
}

/// There are as many as the schema has different expressions.
type Compiled = HashMap<(String, bool), Option<Regex>>;

static COMPILED: LazyLock<RwLock<Compiled>> = LazyLock::new(RwLock::default);

/// The expression, ready to match; each is compiled once. `None` if it cannot be translated.
pub(super) fn compiled(regex: &str, any_case: bool) -> Option<Regex> {
    let key = (regex.to_owned(), any_case);
    let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    known.unwrap_or_else(|| {
        let flags = if any_case { "(?si)" } else { "(?s)" };
        let made =
            translate(regex, Reader::Program).and_then(|text| Regex::new(&format!("{flags}{text}")).ok());
        COMPILED.write().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
        made
    })
}

/// The same expression for another reader.
pub(super) fn translate(regex: &str, reader: Reader) -> Option<String> {
    // Directors and embedded options: `***=`, `(?i)`.
    if regex.starts_with("***") || (regex.starts_with("(?") && !regex.starts_with("(?:")) {
        return None;
    }
    let mut letters = regex.chars().peekable();
    let mut out = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => out.push_str(&escape(letters.next()?, reader)?),
            '[' => class::translate(&mut letters, reader, &mut out)?,
            '.' if reader == Reader::Browser => out.push_str(r"[\s\S]"),
            '{' => bound(&mut letters, &mut out),
            '}' | ']' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    Some(out)
}

/// `{2,5}` as it is; any other brace stands for itself.
fn bound(letters: &mut Peekable<Chars<'_>>, out: &mut String) {
    if !letters.peek().is_some_and(char::is_ascii_digit) {
        out.push_str(r"\{");
        return;
    }
    out.push('{');
    for letter in letters.by_ref() {
        out.push(letter);
        if letter == '}' {
            break;
        }
    }
}

/// What stands for a backslash and a letter.
fn escape(letter: char, reader: Reader) -> Option<String> {
    let program = reader == Reader::Program;
    Some(match letter {
        'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'n' | 'r' | 't' | 'f' | 'v' => format!("\\{letter}"),
        'y' => r"\b".to_owned(),
        'Y' => r"\B".to_owned(),
        'A' => "^".to_owned(),
        'Z' => "$".to_owned(),
        'm' if program => r"\b{start}".to_owned(),
        'M' if program => r"\b{end}".to_owned(),
        letter if r"^$\.*+?()[]{}|/".contains(letter) => format!("\\{letter}"),
        letter if letter.is_alphanumeric() => return None,
        letter => letter.to_string(),
    })
}

/// The expression for a pattern of `LIKE`.
pub(super) fn from_like(like: &str) -> String {
    let mut out = String::from("^");
    let mut letters = like.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '%' => out.push_str(".*"),
            '_' => out.push('.'),
            '\\' => literal(letters.next().unwrap_or('\\'), &mut out),
            letter => literal(letter, &mut out),
        }
    }
    out.push('$');
    out
}

fn literal(letter: char, out: &mut String) {
    if r"^$\.*+?()[]{}|".contains(letter) {
        out.push('\\');
    }
    out.push(letter);
}
