//! Pieces that stand in many entries, and pages to start from.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![blocks(), block_uses(), templates()]
}

/// A piece that stands in many entries and is changed in one place.
fn blocks() -> Resource {
    Resource::menu("cms.content_blocks", "Content")
        .words("block", "blocks")
        .icon("blocks")
        .list(["block_type", "publish_state", "locale", "is_global", "is_locked"])
        .filters(["block_type", "publish_state", "locale", "is_global"])
        .search(["name", "slug", "description"])
        .sort("-updated_at")
        .view(View::Board("publish_state"))
        .section("Block", ["name", "slug", "block_type", "locale", "description"])
        .section("Content", ["data"])
        .section("Use", ["is_global", "is_locked", "publish_state"])
        .closed("History", ["created_by_id"])
        .label("slug", "Short name")
        .label("block_type", "Kind")
        .label("data", "Fields")
        .label("is_global", "For every type of content")
        .label("is_locked", "Locked")
        .label("created_by_id", "Made by")
        .help("block_type", "Such as cta, testimonial, feature-grid; it decides how the block looks.")
        .help(
            "is_locked",
            "It can be placed, but nobody changes or removes it until somebody who publishes unlocks it.",
        )
        .widget("slug", Widget::Slug("name"))
        .widget("locale", Widget::Language)
        .widget("description", Widget::Area)
        .widget("data", Widget::Json)
        .change_only("is_locked", "cms.publish")
        .read_only(["created_by_id"])
        .tabs(["cms.content_block_uses", "cms.content_references"])
        .action(step("publish", "Publish", "published", ["draft", "archived"]).verb("publish").icon("send"))
        .action(
            step("draft", "Back to draft", "draft", ["published", "archived"]).verb("publish").icon("undo-2"),
        )
        .action(
            step("archive", "Archive", "archived", ["draft", "published"]).verb("publish").icon("archive"),
        )
        .action(
            Action::set("lock", "Lock", "is_locked", "true")
                .when("is_locked", ["false"])
                .verb("publish")
                .icon("lock"),
        )
        .action(
            Action::set("unlock", "Unlock", "is_locked", "false")
                .when("is_locked", ["true"])
                .verb("publish")
                .icon("lock-open"),
        )
        .empty(
            "A block stands in many entries and is changed in one place, such as the box under every story.",
        )
}

/// A step of the column `publish_state`.
fn step<const N: usize>(
    name: &'static str,
    label: &'static str,
    to: &'static str,
    from: [&'static str; N],
) -> Action {
    Action::set(name, label, "publish_state", to).when("publish_state", from)
}

/// A shared block in an entry.
fn block_uses() -> Resource {
    Resource::part("cms.content_block_uses")
        .words("use", "uses")
        .icon("blocks")
        .title("entry_id")
        .list(["field_name", "position", "locale", "overrides"])
        .filters(["locale"])
        .sort("position")
        .section("Use", ["block_id", "entry_id", "field_name", "position", "locale"])
        .section("What is different there", ["overrides"])
        .label("field_name", "Field")
        .label("position", "Order")
        .help("field_name", "The field of the entry in which it stands.")
        .help("locale", "The language for which it is different; empty: all.")
        .help("overrides", "Values that stand instead of the block's, by the name of the field.")
        .widget("locale", Widget::Language)
        .widget("overrides", Widget::Json)
        .empty("Entries in which this block stands.")
}

/// A page to start from.
fn templates() -> Resource {
    let sections = vec![Part::new("type", "Kind", Widget::Line), Part::new("fields", "Fields", Widget::Tags)];
    Resource::menu("cms.page_templates", "Content")
        .words("template", "templates")
        .icon("layout-grid")
        .picture("thumbnail_asset_id")
        .list(["content_type_id", "description", "is_active"])
        .filters(["content_type_id", "is_active"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .view(View::Grid)
        .section("Template", ["name", "slug", "content_type_id", "description", "thumbnail_asset_id"])
        .section("Page", ["structure", "defaults"])
        .section("Use", ["is_active"])
        .label("slug", "Short name")
        .label("content_type_id", "Type")
        .label("thumbnail_asset_id", "Picture")
        .label("structure", "Sections")
        .label("defaults", "Values at first")
        .label("is_active", "Offered")
        .help("structure", "The sections of the page in order, each with the fields that stand in it.")
        .help("defaults", "What a new entry begins with, by the name of the field.")
        .widget("slug", Widget::Slug("name"))
        .widget("description", Widget::Area)
        .widget("thumbnail_asset_id", Widget::Image)
        .widget("structure", Widget::Object(vec![Part::new("sections", "Sections", Widget::List(sections))]))
        .widget("defaults", Widget::Json)
        .tabs(["cms.content_entries", "cms.content_references"])
        .empty("A template is a page to start from: its sections and what stands in them at first.")
}
