//! Atom (RFC 4287).

use super::page::Feed;
use super::xml::Xml;
use crate::seo::absolute;

pub(super) fn atom(feed: &Feed) -> String {
    let mut xml = Xml::new();
    let full = |path: &str| absolute(&feed.origin, path);
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    xml.element("id", &full(&feed.own)).element("title", &feed.title);
    xml.element("updated", &feed.updated.to_rfc3339());
    if let Some(words) = &feed.subtitle {
        xml.element("subtitle", words);
    }
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &full(&feed.own))]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &full(&feed.site))]);
    xml.raw("<author>").element("name", &feed.author).raw("</author>");
    for entry in &feed.entries {
        xml.raw("<entry>").element("id", &format!("urn:uuid:{}", entry.id)).element("title", &entry.title);
        xml.element("published", &entry.listed_at.to_rfc3339());
        xml.element("updated", &entry.changed_at.max(entry.listed_at).to_rfc3339());
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &full(&entry.path))]);
        xml.raw("<author>").element("name", &entry.by).raw("</author>");
        for tag in &entry.tags {
            xml.empty("category", &[("term", tag)]);
        }
        if let Some(words) =
            entry.summary.as_deref().map(kernel::plain_text).filter(|words| !words.is_empty())
        {
            xml.element("summary", &words);
        }
        xml.raw("</entry>");
    }
    xml.raw("</feed>\n");
    xml.finish()
}
