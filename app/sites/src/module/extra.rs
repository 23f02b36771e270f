//! What cards and pages of single modules show beyond the common columns: `sites.items.extra`.

use chrono::{DateTime, Utc};
use kernel::Money;
use serde::Deserialize;
use uuid::Uuid;

/// The fields of `sites.items.extra`; a module fills those it has.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Extra {
    /// Sections: how the blocks stand.
    pub layout: Option<String>,
    /// Sections: the blocks, read by [`crate::section::Block`].
    pub blocks: serde_json::Value,
    /// Where it is found elsewhere; show it only through [`Extra::link`].
    pub link: Option<String>,
    /// Awards: the year.
    pub year: Option<String>,
    /// Awards: who gave it. Books: who wrote it.
    pub by: Option<String>,
    /// Awards: a short remark.
    pub note: Option<String>,
    /// Albums: the tracks in order.
    pub tracks: Vec<Track>,
    /// Books: how many pages.
    pub pages: Option<i32>,
    /// Books: International Standard Book Number.
    pub isbn: Option<String>,
    /// Videos: where the film is.
    pub video: Option<String>,
    /// Videos: length.
    pub seconds: Option<i64>,
    /// Events, connections, contributions, gallery, posts: which kind of it.
    pub kind: Option<String>,
    /// Events: the end.
    pub ends: Option<DateTime<Utc>>,
    /// Events: IANA zone of the venue.
    pub zone: Option<String>,
    /// Events: name of the place.
    pub venue: Option<String>,
    /// Events: address or town.
    pub location: Option<String>,
    /// Events: takes place on the net.
    #[serde(rename = "virtual")]
    pub is_virtual: bool,
    /// Events: does not take place.
    pub cancelled: bool,
    /// Merch: price; bounties: reward; in minor units.
    pub minor: Option<i64>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// Merch: can it be had now?
    pub in_stock: bool,
    /// Articles: language of the text.
    pub lang: Option<String>,
    /// Articles, posts, contributions: the platform type's kind of it.
    pub type_id: Option<Uuid>,
    /// Posts, forum: stays on top.
    pub pinned: bool,
    /// Forum: takes no more answers.
    pub locked: bool,
    /// Bounties: open, claimed, expired.
    pub status: Option<String>,
}

/// A track of an album.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Track {
    /// Its name.
    pub title: String,
    /// Its length.
    pub seconds: Option<i64>,
    /// Who else is on it.
    pub with: Option<String>,
}

impl Extra {
    /// The address elsewhere, if it is one that a page may link to.
    pub fn link(&self) -> Option<String> {
        self.link.as_deref().and_then(outside)
    }

    /// Price or reward.
    pub fn money(&self) -> Option<Money> {
        Some(Money { minor: self.minor?, currency: self.currency.clone()? })
    }
}

/// `address` if it is `https:`, `http:` or `mailto:`; nothing else becomes a link.
pub fn outside(address: &str) -> Option<String> {
    let good = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    good.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Extra, outside};

    #[test]
    fn only_addresses_become_links() {
        assert_eq!(outside("https://label.example/a").as_deref(), Some("https://label.example/a"));
        assert_eq!(outside("javascript:alert(1)"), None);
        assert_eq!(outside(" https://label.example"), None);
    }

    #[test]
    fn unknown_and_missing_fields_do_no_harm() {
        let extra: Extra =
            serde_json::from_str(r#"{"tracks": [{"title": "One"}], "later": 1, "link": null}"#).unwrap();
        assert_eq!(extra.tracks.len(), 1);
        assert_eq!(extra.link(), None);
    }
}
