//! Brackets in regular expressions: `[a-z0-9_-]`.

use super::pattern::Reader;
use std::iter::Peekable;
use std::str::Chars;

type Letters<'a> = Peekable<Chars<'a>>;

/// Copies a class whose opening bracket was just read, escaped so that it means the same to every reader.
pub(super) fn translate(letters: &mut Letters<'_>, reader: Reader, out: &mut String) -> Option<()> {
    out.push('[');
    if letters.next_if_eq(&'^').is_some() {
        out.push('^');
    }
    // The single letter before, with which a range may begin.
    let mut before = None;
    let mut first = true;
    loop {
        let letter = letters.next()?;
        before = match letter {
            ']' if !first => break,
            '[' if matches!(letters.peek(), Some(':' | '.' | '=')) => named(letters, reader, out)?,
            '\\' => escape(letters.next()?, out)?,
            '-' if before.is_some() && letters.peek().is_some_and(|next| *next != ']') => {
                out.push('-');
                end(letters, out)?
            }
            // Said twice it would be an operator to some readers, and means nothing.
            letter if before == Some(letter) => before,
            letter => literal(letter, out),
        };
        first = false;
    }
    out.push(']');
    Some(())
}

/// The last letter of a range; no other range can begin with it.
fn end(letters: &mut Letters<'_>, out: &mut String) -> Option<Option<char>> {
    match letters.next()? {
        '\\' => escape(letters.next()?, out)?,
        '[' => return None,
        letter => literal(letter, out),
    };
    Some(None)
}

fn literal(letter: char, out: &mut String) -> Option<char> {
    if r"()[]{}/|\-&~^".contains(letter) {
        out.push('\\');
    }
    out.push(letter);
    Some(letter)
}

fn escape(letter: char, out: &mut String) -> Option<Option<char>> {
    match letter {
        'd' | 's' | 'w' | 'n' | 'r' | 't' | 'f' | 'v' => {
            out.extend(['\\', letter]);
            Some(None)
        }
        letter if letter.is_alphanumeric() => None,
        letter => Some(literal(letter, out)),
    }
}

/// `[:alpha:]`, which browsers do not know.
fn named(letters: &mut Letters<'_>, reader: Reader, out: &mut String) -> Option<Option<char>> {
    if reader != Reader::Program || letters.next_if_eq(&':').is_none() {
        return None;
    }
    out.push_str("[:");
    loop {
        let letter = letters.next()?;
        out.push(letter);
        if letter == ']' {
            return Some(None);
        }
    }
}
