//! Atom (RFC 4287).

use super::page::Source;
use crate::card::Card;
use chrono::Utc;
use std::fmt::{Display, Formatter, Write};

/// Escaped text, without the letters that XML 1.0 forbids.
struct Text<'a>(&'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\t' | '\n' | '\r' => f.write_char(letter)?,
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => f.write_char(' ')?,
                _ => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}

/// The document.
pub(super) fn atom(source: &Source) -> String {
    let updated = source.cards.iter().map(|card| card.updated_at).max().unwrap_or_else(Utc::now);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">",
    );
    let _ = write!(
        out,
        "<id>{own}.xml</id><title>{}</title><updated>{}</updated>\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}.xml\"/><link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>",
        Text(&source.title),
        updated.to_rfc3339(),
        Text(&source.home),
        own = Text(&source.own),
    );
    for card in &source.cards {
        entry(&mut out, card, source);
    }
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, card: &Card, source: &Source) {
    let published = card.published_at.unwrap_or(card.created_at);
    let title = card.title.clone().unwrap_or_else(|| card.summary(80));
    let author = card.author.as_ref().map_or(source.title.as_str(), |author| author.name.as_str());
    let _ = write!(
        out,
        "<entry><id>urn:uuid:{}</id><title>{}</title><published>{}</published><updated>{}</updated>\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}{}\"/><author><name>{}</name></author>",
        card.id,
        Text(&title),
        published.to_rfc3339(),
        card.updated_at.max(published).to_rfc3339(),
        Text(&source.origin),
        card.path(),
        Text(author),
    );
    for tag in &card.tags {
        let _ = write!(out, "<category term=\"{}\"/>", Text(tag));
    }
    let _ = match &card.warning {
        Some(warning) => write!(out, "<summary>{}</summary>", Text(warning)),
        None => write!(out, "<content type=\"html\">{}</content>", Text(&card.html(2))),
    };
    out.push_str("</entry>");
}
