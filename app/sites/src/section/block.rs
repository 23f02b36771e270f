//! The blocks of a section, as `sites.sections.content_blocks` stores them.

use kernel::AssetRef;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

kernel::text_enum! {
    /// How the blocks of a section stand.
    Layout {
        /// Beside each other.
        Grid = "grid",
        /// Below each other.
        List = "list",
        /// In a row that scrolls.
        Carousel = "carousel",
        /// One at a time.
        Tabbed = "tabbed",
    }
}

/// One block. Pictures are named by `media.assets.id`; texts are Markdown where it says so.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Block {
    /// Words.
    Text {
        /// Heading.
        #[serde(default)]
        title: Option<String>,
        /// Markdown.
        body: String,
    },
    /// Something that somebody said.
    Quote {
        /// The words, without quotation marks.
        text: String,
        /// Who said it.
        #[serde(default)]
        by: Option<String>,
        /// Where: a paper, a year.
        #[serde(default)]
        source: Option<String>,
    },
    /// A picture.
    Image {
        /// The picture.
        asset_id: Uuid,
        /// What stands below it.
        #[serde(default)]
        caption: Option<String>,
    },
    /// Several pictures.
    Gallery {
        /// Heading.
        #[serde(default)]
        title: Option<String>,
        /// The pictures in order.
        asset_ids: Vec<Uuid>,
    },
    /// A film hosted elsewhere.
    Video {
        /// Where it is.
        url: String,
        /// Its name.
        title: String,
        /// Still picture.
        #[serde(default)]
        asset_id: Option<Uuid>,
    },
    /// Figures.
    Stats {
        /// Heading.
        #[serde(default)]
        title: Option<String>,
        /// The figures.
        items: Vec<Stat>,
    },
    /// Something to do.
    Cta {
        /// Heading.
        #[serde(default)]
        title: Option<String>,
        /// A sentence.
        #[serde(default)]
        text: Option<String>,
        /// Words of the button.
        label: String,
        /// Where it leads.
        href: String,
    },
    /// Questions and answers.
    Faq {
        /// Heading.
        #[serde(default)]
        title: Option<String>,
        /// The questions.
        items: Vec<Question>,
    },
}

/// A figure with what it counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Stat {
    /// As it is shown: `4,200`, `17 %`.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// The question.
    pub question: String,
    /// Markdown.
    pub answer: String,
}

/// Pictures of blocks, by id.
pub type Pictures = HashMap<Uuid, AssetRef>;

/// Reads stored blocks. What cannot be read is skipped: one bad block does not take a page down.
pub fn blocks(stored: &Value) -> Vec<Block> {
    let list = stored.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|block| Block::deserialize(block).ok()).collect()
}

impl Block {
    /// The pictures it shows.
    pub fn assets(&self) -> Vec<Uuid> {
        match self {
            Self::Image { asset_id, .. } => vec![*asset_id],
            Self::Gallery { asset_ids, .. } => asset_ids.clone(),
            Self::Video { asset_id, .. } => asset_id.iter().copied().collect(),
            _ => Vec::new(),
        }
    }

    /// What it is called in a row of tabs.
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::Text { title, .. }
            | Self::Gallery { title, .. }
            | Self::Stats { title, .. }
            | Self::Cta { title, .. }
            | Self::Faq { title, .. } => title.as_deref(),
            Self::Video { title, .. } => Some(title),
            Self::Quote { by, .. } => by.as_deref(),
            Self::Image { caption, .. } => caption.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_blocks_are_skipped() {
        let stored = serde_json::json!([
            {"type": "quote", "text": "Nobody clapped first."},
            {"type": "hologram"},
            {"type": "image", "asset_id": "no id"},
            "text",
            {"type": "stats", "items": [{"value": "17", "label": "houses"}]},
        ]);
        let read = blocks(&stored);
        assert_eq!(read.len(), 2);
        assert!(matches!(&read[0], Block::Quote { by: None, .. }));
        assert_eq!(blocks(&serde_json::json!({"type": "quote"})), []);
    }
}
