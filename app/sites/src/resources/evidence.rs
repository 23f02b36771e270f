//! What stands beside the modules of a subsite: where a statement is known from, and items of others.

use super::publish::{dated, placed};
use resource::{Resource, Widget};

/// Evidence and shared items.
pub fn all() -> Vec<Resource> {
    vec![evidence(), shared_items()]
}

/// Where a statement of a page is known from.
fn evidence() -> Resource {
    let resource = Resource::part("sites.evidence")
        .words("piece of evidence", "evidence")
        .icon("file-text")
        .picture("asset_id")
        .list(["module", "source_url", "retrieved_at", "publish_state"])
        .filters(["module", "publish_state"])
        .search(["title", "quote", "source_url"])
        .sort("position")
        .section("Evidence", ["title", "quote", "source_url", "archive_url", "asset_id", "retrieved_at"])
        .section("What it proves", ["subsite_id", "module", "item_id"])
        .section("Publishing", ["publish_state", "published_at", "position"])
        .closed("Where it belongs", ["mega_site_id", "checksum"])
        .help("quote", "The words that matter, as they stand in the source.")
        .widget("quote", Widget::Area)
        .label("source_url", "Source")
        .help("source_url", "A source, a copy or a scan: at least one of the three is needed.")
        .widget("source_url", Widget::Url)
        .label("archive_url", "Copy of the source")
        .help("archive_url", "An address that stays when the source goes away.")
        .widget("archive_url", Widget::Url)
        .label("asset_id", "Scan or picture")
        .widget("asset_id", Widget::Image)
        .label("retrieved_at", "Seen on")
        .help("module", "Left empty, it belongs to the subsite as a whole.")
        .label("item_id", "Item")
        .help("item_id", "The item's id, as it stands at the end of its address in this dashboard.")
        .when("item_id", "module", MODULES)
        .read_only(["mega_site_id", "checksum"]);
    dated(resource)
}

/// An item that lives on another subsite and is shown on this one, too.
fn shared_items() -> Resource {
    let resource = Resource::part("sites.shared_items")
        .words("shared item", "shared items")
        .icon("share-2")
        .title("relation")
        .picture("asset_id")
        .list(["module", "title", "subsite_id", "featured", "publish_state"])
        .filters(["module", "publish_state"])
        .search(["relation", "title"])
        .sort("position")
        .section("Which item", ["subsite_id", "module", "item_id", "relation"])
        .section("Said differently here", ["title", "summary", "asset_id"])
        .label("subsite_id", "Shown on")
        .label("item_id", "Item")
        .help("item_id", "The item's id, as it stands at the end of its address in this dashboard.")
        .label("relation", "Why it is shown here")
        .help("relation", "A word or two, such as producer, choreography, cover photograph.")
        .help(
            "title",
            "Only if it should be called something else here. The same holds for words and picture.",
        )
        .widget("summary", Widget::Markdown)
        .label("asset_id", "Picture")
        .widget("asset_id", Widget::Image);
    placed(resource)
}

/// Modules whose items a piece of evidence may name.
const MODULES: [&str; 15] = [
    "sections",
    "timeline",
    "awards",
    "albums",
    "books",
    "videos",
    "gallery",
    "events",
    "merch",
    "articles",
    "posts",
    "bounties",
    "forum",
    "connections",
    "contributions",
];
