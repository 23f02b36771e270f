//! How the dashboard shows sections and their blocks.

use super::Block;
use crate::resources::hooks::{Before, prune, stamp};
use crate::resources::publish::item;
use kernel::{AppError, AppResult};
use resource::{Change, Part, Resource, Widget};
use serde::Deserialize;

/// Sections.
pub fn all() -> Vec<Resource> {
    vec![sections()]
}

/// A free part of a subsite.
fn sections() -> Resource {
    let resource = Resource::part("sites.sections")
        .words("section", "sections")
        .icon("layout-list")
        .list(["layout_type", "position", "featured", "publish_state", "updated_at"])
        .filters(["publish_state", "layout_type"])
        .search(["title"])
        .sort("position")
        .section("Section", ["title", "slug", "layout_type"])
        .section("Blocks", ["content_blocks"])
        .closed("Subsite", ["subsite_id"])
        .widget("slug", Widget::Slug("title"))
        .label("layout_type", "Layout")
        .help(
            "layout_type",
            "How the blocks stand: beside or below each other, in a row that scrolls, one at a time.",
        )
        .widget("layout_type", Widget::Radio)
        .label("content_blocks", "Blocks")
        .help("content_blocks", "Choose a kind and fill in what it needs; the rest stays empty.")
        .widget("content_blocks", Widget::List(parts()))
        .empty(
            "Sections hold what fits no module: press quotes, figures, questions, a film between two texts.",
        );
    item(resource).hooks(Before(save))
}

/// Everything that blocks have, whatever their kind; see [`Block`].
fn parts() -> Vec<Part> {
    let kinds = &["text", "quote", "image", "gallery", "video", "stats", "cta", "faq"];
    vec![
        Part::one_of("type", "Kind", kinds),
        Part::new("title", "Heading", Widget::Line),
        Part::new("body", "Text", Widget::Markdown),
        Part::new("text", "Quotation, or sentence above a button", Widget::Area),
        Part::new("by", "Who said it", Widget::Line),
        Part::new("source", "Where it was said", Widget::Line),
        Part::new("asset_id", "Picture", Widget::Image),
        Part::new("caption", "Caption", Widget::Line),
        Part::new("asset_ids", "Pictures of a gallery", Widget::Tags),
        Part::new("url", "Address of a film", Widget::Url),
        Part::new("label", "Words on a button", Widget::Line),
        Part::new("href", "Where the button leads", Widget::Line),
        Part::new("items", "Figures or questions", Widget::List(items())),
    ]
}

/// A figure has a value and a label, a question its answer.
fn items() -> Vec<Part> {
    vec![
        Part::new("value", "Figure", Widget::Line),
        Part::new("label", "What it counts", Widget::Line),
        Part::new("question", "Question", Widget::Line),
        Part::new("answer", "Answer", Widget::Markdown),
    ]
}

/// Pages skip blocks that they cannot read, so none is kept.
fn save(change: &mut Change) -> AppResult<()> {
    stamp(change)?;
    let Some(stored) = change.values.get_mut("content_blocks") else { return Ok(()) };
    prune(stored);
    let list = stored.as_array().map(Vec::as_slice).unwrap_or_default();
    if list.iter().any(|block| Block::deserialize(block).is_err()) {
        return Err(AppError::field("content_blocks", INCOMPLETE));
    }
    Ok(())
}

const INCOMPLETE: &str = "A block lacks something: a text its words, a picture or gallery its pictures, \
                          a film its address and heading, a button its words and address, figures and \
                          questions both parts.";
