//! The words of a library: categories, tags, fields and sizes.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![asset_categories(), asset_tags(), metadata_fields(), size_specs()]
}

/// A category; one asset has one.
fn asset_categories() -> Resource {
    Resource::menu("media.asset_categories", "Words and sizes")
        .words("category", "categories")
        .icon("folder-open")
        .list(["slug", "parent_id", "position"])
        .filters(["parent_id"])
        .search(["name", "slug"])
        .sort("position")
        .small()
        .view(View::Tree("parent_id"))
        .section("Category", ["name", "slug", "parent_id", "position"])
        .label("slug", "Word")
        .widget("slug", Widget::Slug("name"))
        .label("parent_id", "Inside")
        .tabs(["media.assets", "media.asset_categories"])
        .empty("Categories order assets by what they are. Each asset has one; tags say the rest.")
}

/// A tag that the organisation offers.
fn asset_tags() -> Resource {
    Resource::menu("media.asset_tags", "Words and sizes")
        .words("tag", "tags")
        .icon("tag")
        .list(["description", "merged_into_id", "created_at"])
        .filters(["merged_into_id"])
        .search(["name", "description"])
        .sort("name")
        .section("Tag", ["name", "description"])
        .closed("Merge", ["merged_into_id"])
        .widget("description", Widget::Line)
        .label("merged_into_id", "Merged into")
        .help(
            "merged_into_id",
            "The tag that takes its place: every asset with this tag gets the other one at once.",
        )
        .empty("Tags that are offered when assets are described, so that everybody writes the same words.")
}

/// What an organisation writes down about its assets.
fn metadata_fields() -> Resource {
    Resource::menu("media.metadata_fields", "Words and sizes")
        .words("field", "fields")
        .icon("sliders-horizontal")
        .list(["key", "field_type", "is_required", "is_searchable", "position"])
        .filters(["field_type", "is_required", "is_personal"])
        .search(["label", "key"])
        .sort("position")
        .small()
        .section("Field", ["label", "key", "field_type", "options"])
        .section("Use", ["is_required", "is_searchable", "is_personal", "asset_types", "position"])
        .closed("In files", ["iptc_field"])
        .help(
            "key",
            "Small letters, digits and underscores. Values are kept under it; do not change it later.",
        )
        .label("field_type", "Kind")
        .label("options", "Choices")
        .widget("options", Widget::Tags)
        .when("options", "field_type", ["choice", "choices"])
        .label("asset_types", "Only for")
        .help("asset_types", "Kinds of assets such as image_photo. Left empty, all have it.")
        .widget("asset_types", Widget::Tags)
        .label("is_personal", "Tells something about people")
        .label("iptc_field", "IPTC or XMP field")
        .empty("Fields of your own for assets: the event, the category walked, who wore what.")
}

/// A size that a platform or one of our channels asks for.
fn size_specs() -> Resource {
    Resource::menu("media.size_specs", "Words and sizes")
        .words("size", "sizes")
        .icon("ruler")
        .title("use_case")
        .list(["platform", "width", "height", "aspect_ratio", "formats", "is_active"])
        .filters(["platform", "is_active"])
        .search(["platform", "use_case"])
        .sort("platform")
        .small()
        .section("Size", ["platform", "use_case", "width", "height", "aspect_ratio"])
        .section("Files", ["formats", "max_bytes", "max_duration_seconds"])
        .section("Use", ["requires_alt_text", "is_active"])
        .help("platform", "One word, such as instagram or website.")
        .label("use_case", "For")
        .help("use_case", "One word, such as story, feed_post or banner.")
        .help("aspect_ratio", "Such as 4:5.")
        .help("formats", "File formats to make, best first, such as avif, jpeg.")
        .widget("formats", Widget::Tags)
        .label("max_bytes", "Largest file, in bytes")
        .label("max_duration_seconds", "Longest film, in seconds")
        .label("requires_alt_text", "Needs an alternative text")
        .label("is_active", "Offered")
        .empty("Sizes that platforms ask for. Assets can then be made fit for each of them.")
}
