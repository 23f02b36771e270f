//! The words of a check's definition, as `pg_get_constraintdef` writes it.

/// One word or sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A keyword (capital letters), a function, a type or a column, as it is written.
    Word(String),
    /// A quoted name, without its quotes.
    Name(String),
    /// A quoted text, without its quotes.
    Text(String),
    /// A number without a sign before it.
    Number(String),
    /// A bracket, a comma or an operator.
    Sign(String),
}

const OPERATOR: &str = "+-*/<>=~!@#%^&|?";

/// All of them; `None` where a quote stays open or a sign is not known.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut rest = text.trim_start();
    let mut all = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (token, tail) = one(first, rest)?;
        all.push(token);
        rest = tail.trim_start();
    }
    Some(all)
}

fn one(first: char, text: &str) -> Option<(Token, &str)> {
    match first {
        '\'' => quoted(text, first).map(|(inner, rest)| (Token::Text(inner), rest)),
        '"' => quoted(text, first).map(|(inner, rest)| (Token::Name(inner), rest)),
        '0'..='9' => Some(run(text, Token::Number, |c| c.is_ascii_digit() || c == '.')),
        '(' | ')' | '[' | ']' | ',' | '.' => {
            let (sign, rest) = text.split_at(first.len_utf8());
            Some((Token::Sign(sign.to_owned()), rest))
        }
        ':' => Some(run(text, Token::Sign, |c| c == ':')),
        c if c.is_alphabetic() || c == '_' => {
            Some(run(text, Token::Word, |c| c.is_alphanumeric() || c == '_' || c == '$'))
        }
        c if OPERATOR.contains(c) => Some(run(text, Token::Sign, |c| OPERATOR.contains(c))),
        _ => None,
    }
}

fn run(text: &str, token: fn(String) -> Token, inside: impl Fn(char) -> bool) -> (Token, &str) {
    let end = text.find(|c| !inside(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    (token(word.to_owned()), rest)
}

/// What stands between two marks; a doubled mark stands for itself.
fn quoted(text: &str, mark: char) -> Option<(String, &str)> {
    let mut inner = String::new();
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != mark {
            inner.push(letter);
        } else if letters.next_if(|(_, next)| *next == mark).is_some() {
            inner.push(mark);
        } else {
            return Some((inner, text.get(at + mark.len_utf8()..)?));
        }
    }
    None
}
