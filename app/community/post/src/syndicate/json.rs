//! JSON Feed 1.1.

use super::page::{Source, files, picture};
use crate::card::Card;
use crate::quote;
use serde_json::{Value, json};

/// The document.
pub(super) fn json(source: &Source) -> String {
    let items: Vec<Value> = source.cards.iter().map(|card| item(card, &source.origin)).collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": source.title,
        "home_page_url": source.home,
        "feed_url": format!("{}.json", source.own),
        "items": items,
    })
    .to_string()
}

fn item(card: &Card, origin: &str) -> Value {
    let mut item = json!({
        "id": format!("urn:uuid:{}", card.id),
        "url": format!("{origin}{}", card.path()),
        "summary": card.summary(200),
        "date_published": card.published_at.unwrap_or(card.created_at).to_rfc3339(),
        "date_modified": card.updated_at.to_rfc3339(),
        "tags": card.tags,
    });
    let Some(object) = item.as_object_mut() else { return item };
    // What stands behind a warning is read on the page, after the warning.
    if card.warning.is_none() {
        object.insert("content_html".into(), json!(card.html(2) + &quote::html(card, origin)));
        if let Some(picture) = picture(card, origin) {
            object.insert("image".into(), json!(picture));
        }
        let files = files(card, origin).into_iter().map(|file| {
            let mut told = json!({ "url": file.url, "mime_type": file.kind });
            if let (Some(told), Some(seconds)) = (told.as_object_mut(), file.seconds) {
                told.insert("duration_in_seconds".into(), json!(seconds));
            }
            told
        });
        let files: Vec<Value> = files.collect();
        if !files.is_empty() {
            object.insert("attachments".into(), json!(files));
        }
    } else {
        object.insert("content_text".into(), json!(card.summary(200)));
    }
    if let Some(title) = &card.title {
        object.insert("title".into(), json!(title));
    }
    if let Some(author) = &card.author {
        let url = format!("{origin}/people/{}", author.handle);
        object.insert("authors".into(), json!([{ "name": author.name, "url": url }]));
    }
    item
}
