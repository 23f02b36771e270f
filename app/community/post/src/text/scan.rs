//! Finding names and tags in a text, and words between the tags of sanitised HTML.

/// A piece of sanitised HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// From `<` to `>`.
    Tag(&'a str),
    /// What stands between, with its entities.
    Words(&'a str),
}

/// Takes sanitised HTML apart. A `>` inside a quoted attribute does not end the tag.
pub fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (words, tag) = rest.split_at(at);
        if !words.is_empty() {
            found.push(Piece::Words(words));
        }
        let (tag, after) = tag.split_at(tag_end(tag));
        found.push(Piece::Tag(tag));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}

/// Where the tag at the beginning ends; at the text's end if it never does.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// Does the tag open or close one of these elements?
pub fn begins(tag: &str, names: &[&str]) -> bool {
    names.iter().any(|name| tag.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>'])))
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark<'a> {
    /// Neither of both.
    Words(&'a str),
    /// What stands behind an `@`.
    Person(&'a str),
    /// What stands behind a `#`.
    Tag(&'a str),
}

/// Takes a text apart. Names and tags begin where no letter, figure, `/`, `&` or mark of their own kind stands before.
pub fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut found = Vec::new();
    let (mut begun, mut before) = (0, ' ');
    for (at, letter) in text.char_indices() {
        // Inside the word that was found last.
        if at < begun {
            before = letter;
            continue;
        }
        let free = !(before.is_alphanumeric() || matches!(before, '/' | '&' | '@' | '#' | '\\' | '_'));
        before = letter;
        if !free || !matches!(letter, '@' | '#') {
            continue;
        }
        let behind = text.get(at + 1..).unwrap_or_default();
        let word = if letter == '@' { handle_at(behind) } else { tag_at(behind) };
        if !word.is_empty() {
            push(&mut found, text.get(begun..at).unwrap_or_default());
            found.push(if letter == '@' { Mark::Person(word) } else { Mark::Tag(word) });
            begun = at + 1 + word.len();
        }
    }
    push(&mut found, text.get(begun..).unwrap_or_default());
    found
}

fn push<'a>(found: &mut Vec<Mark<'a>>, words: &'a str) {
    if !words.is_empty() {
        found.push(Mark::Words(words));
    }
}

/// A handle has 2 to 40 letters, figures and marks, and ends with a letter or figure.
fn handle_at(text: &str) -> &str {
    let end = text
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-')))
        .unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default().trim_end_matches(['.', '_', '-']);
    let begins = word.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    if begins && (2..=40).contains(&word.len()) { word } else { "" }
}

/// A tag has letters and figures of any script, and at least one letter.
fn tag_at(text: &str) -> &str {
    let end = text
        .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-')))
        .unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default().trim_end_matches(['_', '-']);
    if word.chars().count() <= 80 && word.chars().any(char::is_alphabetic) { word } else { "" }
}
