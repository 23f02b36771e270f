//! People named in comments. A text keeps `@` and the 32 figures of the
//! profile's id for each, as posts do, never a name or handle, so that whoever changes theirs is
//! named anew in old texts, too. Somebody across a block stays a plain word.

use kernel::PersonBadge;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Handles that a text seems to name, in small letters, each once.
pub fn handles(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, handle) in spots(text) {
        let handle = handle.to_lowercase();
        if !found.contains(&handle) {
            found.push(handle);
        }
    }
    found
}

/// The text as it is kept: `people` by handle.
pub fn kept(text: &str, people: &BTreeMap<String, Uuid>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, handle) in spots(text) {
        let Some(id) = people.get(&handle.to_lowercase()) else { continue };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(&token(id));
        from = at + 1 + handle.len();
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The text as Markdown for readers: links with today's names.
pub fn shown(text: &str, people: &[PersonBadge]) -> String {
    replaced(text, |id| match people.iter().find(|person| person.id == id) {
        Some(person) => format!("[@{}](/people/{})", escaped(&person.name), person.handle),
        None => "@…".to_owned(),
    })
}

/// The text as its author changes it: with today's handles.
pub fn typed(text: &str, people: &[PersonBadge]) -> String {
    replaced(text, |id| match people.iter().find(|person| person.id == id) {
        Some(person) => format!("@{}", person.handle),
        // Whom the author sees no more stays named.
        None => token(&id),
    })
}

fn token(id: &Uuid) -> String {
    format!("@{}", id.simple())
}

fn replaced(text: &str, name: impl Fn(Uuid) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, word) in spots(text) {
        let Some(id) = Uuid::try_parse(word).ok().filter(|_| word.len() == 32) else { continue };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(&name(id));
        from = at + 1 + word.len();
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Letters that mean something in Markdown.
fn escaped(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Where an `@` begins a word that could be a handle, with the handle.
fn spots(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, rest) = text.split_at(at);
        let inside =
            before.chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '.');
        let word = rest.get(1..).unwrap_or_default();
        let end = word.find(|letter: char| !(letter.is_ascii_alphanumeric() || "._-".contains(letter)));
        let handle =
            word.get(..end.unwrap_or(word.len())).unwrap_or_default().trim_end_matches(['.', '-', '_']);
        if !inside && handle.len() >= 2 && handle.len() <= 40 {
            found.push((at, handle));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zoe() -> PersonBadge {
        PersonBadge {
            id: Uuid::from_u128(7),
            name: "Zoë [x](y)".into(),
            handle: "zoe".into(),
            pronouns: None,
            image: None,
        }
    }

    #[test]
    fn names_are_kept_as_ids_and_read_back() {
        let people = BTreeMap::from([("zoe".to_owned(), zoe().id)]);
        let kept = kept("Hi @Zoe, ask bo@zoe.example or @nobody.", &people);
        assert_eq!(kept, format!("Hi @{}, ask bo@zoe.example or @nobody.", zoe().id.simple()));
        assert_eq!(typed(&kept, &[zoe()]), "Hi @zoe, ask bo@zoe.example or @nobody.");
        assert_eq!(
            shown(&kept, &[zoe()]),
            r"Hi [@Zoë \[x\]\(y\)](/people/zoe), ask bo@zoe.example or @nobody."
        );
        assert!(shown(&kept, &[]).starts_with("Hi @…,"));
    }

    #[test]
    fn an_edit_loses_nobody() {
        let text = format!("Hi @{} and @x.", Uuid::from_u128(9).simple());
        assert_eq!(kept(&typed(&text, &[zoe()]), &BTreeMap::new()), text);
    }

    #[test]
    fn handles_end_where_words_end() {
        assert_eq!(handles("@ana. @Bo-x, (@cleo) @ana @a é@dax"), ["ana", "bo-x", "cleo"]);
    }
}
