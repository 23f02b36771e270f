//! Atom (RFC 4287).

use super::page::{File, Source, files, picture};
use crate::card::Card;
use crate::quote;
use chrono::Utc;
use kernel::XmlText;
use std::fmt::Write;

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
        XmlText(&source.title),
        updated.to_rfc3339(),
        XmlText(&source.home),
        own = XmlText(&source.own),
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
        XmlText(&title),
        published.to_rfc3339(),
        card.updated_at.max(published).to_rfc3339(),
        XmlText(&source.origin),
        card.path(),
        XmlText(author),
    );
    for tag in &card.tags {
        let _ = write!(out, "<category term=\"{}\"/>", XmlText(tag));
    }
    if let Some(picture) = picture(card, &source.origin) {
        let _ = write!(out, "<link rel=\"enclosure\" type=\"image/jpeg\" href=\"{}\"/>", XmlText(&picture));
    }
    for File { url, kind, .. } in files(card, &source.origin) {
        let _ = write!(out, "<link rel=\"enclosure\" type=\"{kind}\" href=\"{}\"/>", XmlText(&url));
    }
    let _ = match &card.warning {
        Some(warning) => write!(out, "<summary>{}</summary>", XmlText(warning)),
        None => {
            let html = card.html(2) + &quote::html(card, &source.origin);
            write!(out, "<content type=\"html\">{}</content>", XmlText(&html))
        }
    };
    out.push_str("</entry>");
}
