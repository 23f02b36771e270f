//! The words of a post: Markdown in which `@handle` and `#tag` lead somewhere.
//!
//! People are kept in a text by their id, as `@` and 32 hexadecimal digits: a text never holds a handle, so that a new
//! one stands in old posts and what was said before, too. [`tokens`] writes ids, [`typed`] and [`handles`] write handles again.

mod scan;

pub use scan::{Mark, marks};

use kernel::SafeHtml;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use uuid::Uuid;

/// Somebody whom a text names.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Named {
    /// Their address now.
    pub handle: String,
    /// Do they want to be named here? Otherwise the handle stands there without a link.
    pub linked: bool,
}

/// People by the 32 digits of their id.
pub type People = HashMap<String, Named>;

/// HTML of a text. Headings begin `shift` levels down; tags lead to `{tags}/{word}` where there is such an address.
pub fn html(content: &str, people: &People, tags: Option<&str>, shift: u8) -> String {
    let safe = SafeHtml::from_markdown(content, shift).into_string();
    let mut out = String::with_capacity(safe.len() + 256);
    let mut closed = 0_usize;
    for piece in scan::pieces(&safe) {
        match piece {
            scan::Piece::Tag(tag) => {
                if scan::begins(tag, &["<a", "<code", "<pre"]) {
                    closed += 1;
                } else if scan::begins(tag, &["</a", "</code", "</pre"]) {
                    closed = closed.saturating_sub(1);
                }
                out.push_str(tag);
            }
            scan::Piece::Words(words) => {
                write_words(&mut out, words, people, tags.filter(|_| closed == 0), closed == 0)
            }
        }
    }
    out
}

fn write_words(out: &mut String, words: &str, people: &People, tags: Option<&str>, links: bool) {
    for mark in marks(words) {
        let _ = match mark {
            Mark::Words(words) => write!(out, "{words}"),
            Mark::Person(word) => match people.get(word) {
                Some(named) if links && named.linked => {
                    write!(out, "<a class=\"mention\" href=\"/people/{0}\">@{0}</a>", named.handle)
                }
                Some(named) => write!(out, "@{}", named.handle),
                None if is_token(word) => write!(out, "@…"),
                None => write!(out, "@{word}"),
            },
            Mark::Tag(word) => match tags {
                Some(tags) => {
                    write!(out, "<a class=\"tag-word\" href=\"{tags}/{}\">#{word}</a>", tag_name(word))
                }
                None => write!(out, "#{word}"),
            },
        };
    }
}

fn is_token(word: &str) -> bool {
    word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// A tag as addresses write it; the database also takes the accents away.
pub fn tag_name(word: &str) -> String {
    word.to_lowercase()
}

/// The text for readers: handles instead of ids, and nobody whom they do not see.
pub fn handles(content: &str, people: &People) -> String {
    named_again(content, people, false)
}

/// The text as its author changes it: whom they do not see any more stays named, by id.
pub fn typed(content: &str, people: &People) -> String {
    named_again(content, people, true)
}

fn named_again(content: &str, people: &People, keeps: bool) -> String {
    let mut out = String::with_capacity(content.len());
    for mark in marks(content) {
        let _ = match mark {
            Mark::Words(words) => write!(out, "{words}"),
            Mark::Tag(word) => write!(out, "#{word}"),
            Mark::Person(word) => match people.get(word) {
                Some(named) => write!(out, "@{}", named.handle),
                None if is_token(word) && !keeps => write!(out, "@…"),
                None => write!(out, "@{word}"),
            },
        };
    }
    out
}

/// The text as it is kept: ids instead of the handles in `found`.
pub fn tokens(typed: &str, found: &BTreeMap<String, Uuid>) -> String {
    let mut out = String::with_capacity(typed.len());
    for mark in marks(typed) {
        let _ = match mark {
            Mark::Words(words) => write!(out, "{words}"),
            Mark::Tag(word) => write!(out, "#{word}"),
            Mark::Person(word) => match found.get(&word.to_lowercase()) {
                Some(id) => write!(out, "@{}", id.simple()),
                None => write!(out, "@{word}"),
            },
        };
    }
    out
}

/// Handles that a typed text names, without repetition.
pub fn named(typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for mark in marks(typed) {
        if let Mark::Person(word) = mark {
            let word = word.to_lowercase();
            if !found.contains(&word) {
                found.push(word);
            }
        }
    }
    found
}

/// Tags in a text and in the field beside it, without repetition; at most `most`.
pub fn tags(typed: &str, field: &str, most: usize) -> Vec<String> {
    let mut all = ui::form::tags(field);
    all.extend(marks(typed).into_iter().filter_map(|mark| match mark {
        Mark::Tag(word) => Some(word.to_owned()),
        _ => None,
    }));
    let mut kept: Vec<String> = Vec::new();
    for tag in all {
        let tag = tag.trim_start_matches('#').trim().to_owned();
        let fits = !tag.is_empty() && tag.chars().count() <= 80 && !tag.contains(['/', '?', '%', '#']);
        if fits && kept.len() < most && !kept.iter().any(|have| tag_name(have) == tag_name(&tag)) {
            kept.push(tag);
        }
    }
    kept
}

/// A part of a long text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its anchor.
    pub id: String,
    /// Its heading as HTML without links: from the same sanitised text.
    pub name: String,
}

/// Gives the headings `<h2>` anchors: the HTML again, and what stands in a table of contents.
pub fn parts(html: &str) -> (String, Vec<Part>) {
    let mut pieces = html.split("<h2>");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    let mut parts = Vec::new();
    for (at, piece) in pieces.enumerate() {
        let id = format!("part-{}", at + 1);
        let _ = write!(out, "<h2 id=\"{id}\">{piece}");
        let heading = piece.split("</h2>").next().unwrap_or_default();
        let name: String = scan::pieces(heading)
            .into_iter()
            .filter_map(|piece| match piece {
                scan::Piece::Words(words) => Some(words),
                scan::Piece::Tag(_) => None,
            })
            .collect();
        parts.push(Part { id, name });
    }
    (out, parts)
}
