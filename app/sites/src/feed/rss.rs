//! RSS 2.0 (rssboard.org/rss-specification).

use super::page::Feed;
use super::xml::Xml;
use crate::seo::absolute;
use chrono::{DateTime, Utc};

pub(super) fn rss(feed: &Feed) -> String {
    let mut xml = Xml::new();
    let full = |path: &str| absolute(&feed.origin, path);
    xml.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>");
    xml.element("title", &feed.title).element("link", &full(&feed.site));
    xml.element("description", feed.subtitle.as_deref().unwrap_or(&feed.title));
    xml.element("language", &feed.lang).element("lastBuildDate", &date(feed.updated));
    xml.empty("atom:link", &[("rel", "self"), ("type", "application/rss+xml"), ("href", &full(&feed.own))]);
    for entry in &feed.entries {
        xml.raw("<item>").element("title", &entry.title).element("link", &full(&entry.path));
        xml.raw("<guid isPermaLink=\"false\">").text(&format!("urn:uuid:{}", entry.id)).raw("</guid>");
        xml.element("pubDate", &date(entry.listed_at)).element("dc:creator", &entry.by);
        for tag in &entry.tags {
            xml.element("category", tag);
        }
        if let Some(words) =
            entry.summary.as_deref().map(kernel::plain_text).filter(|words| !words.is_empty())
        {
            xml.element("description", &words);
        }
        xml.raw("</item>");
    }
    xml.raw("</channel></rss>\n");
    xml.finish()
}

/// RFC 822 with a four-digit year.
fn date(time: DateTime<Utc>) -> String {
    time.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
