//! What search engines and shares know of a person.

use super::model::About;
use crate::head::PersonHead;
use kernel::safe_html::plain_text;
use serde_json::json;

/// The beginning of their words.
pub fn summary(about: &About) -> Option<String> {
    let plain = plain_text(about.bio.as_deref()?);
    let short: String = plain.trim().chars().take(160).collect();
    (!short.is_empty()).then_some(short)
}

/// A `ProfilePage` of schema.org.
pub fn json_ld(head: &PersonHead, about: &About, url: &str) -> String {
    let badge = &head.badge.0;
    let links: Vec<&str> = about.links.0.iter().map(|link| link.url.as_str()).collect();
    let mut object = json!({
        "@context": "https://schema.org", "@type": "ProfilePage", "url": url,
        "mainEntity": { "@type": "Person", "name": badge.name, "identifier": badge.handle, "url": url },
    });
    if let Some(entity) = object.get_mut("mainEntity").and_then(serde_json::Value::as_object_mut) {
        if let Some(name) = &head.ballroom_name {
            entity.insert("alternateName".into(), json!(name));
        }
        if !links.is_empty() {
            entity.insert("sameAs".into(), json!(links));
        }
    }
    object.to_string()
}
