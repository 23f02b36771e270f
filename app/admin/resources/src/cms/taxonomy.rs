//! The tree of subjects, and tags.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![categories(), tags()]
}

/// The tree of subjects.
fn categories() -> Resource {
    Resource::menu("cms.content_categories", "Content")
        .words("category", "categories")
        .icon("folder-open")
        .list(["path", "usage_count", "sort_order", "merged_into_id"])
        .filters(["parent_id", "depth"])
        .search(["name", "slug", "description"])
        .sort("path")
        .small()
        .view(View::Tree("parent_id"))
        .section("Category", ["name", "slug", "parent_id", "description"])
        .section("Looks", ["icon", "color", "sort_order"])
        .closed("Search engines", ["seo_title", "seo_description"])
        .closed("Merging", ["merged_into_id"])
        .closed("Worked out", ["path", "depth", "usage_count"])
        .label("slug", "Word in the address")
        .label("parent_id", "Part of")
        .label("color", "Colour")
        .label("sort_order", "Order")
        .label("usage_count", "Entries")
        .label("merged_into_id", "Merged into")
        .label("seo_title", "Title in search results")
        .label("seo_description", "Description in search results")
        .help("sort_order", "Among those with the same parent; the lowest number comes first.")
        .help("merged_into_id", "The category that took over its entries.")
        .help("icon", "The name of an icon, such as book-open.")
        .widget("slug", Widget::Slug("name"))
        .widget("description", Widget::Area)
        .widget("seo_description", Widget::Area)
        .widget("color", Widget::Color)
        .read_only(["path", "depth", "usage_count"])
        .tabs(["cms.content_entry_categories", "cms.content_categories.parent_id"])
        .empty("Categories form the tree of subjects under which readers look for entries.")
}

/// Words that editors give to entries.
fn tags() -> Resource {
    Resource::menu("cms.content_tags", "Content")
        .words("tag", "tags")
        .icon("tags")
        .list(["slug", "color", "usage_count", "merged_into_id"])
        .filters(["usage_count", "merged_into_id"])
        .search(["name", "slug", "description"])
        .sort("-usage_count")
        .section("Tag", ["name", "slug", "color", "description"])
        .closed("Merging", ["merged_into_id", "usage_count"])
        .label("slug", "Word in the address")
        .label("color", "Colour")
        .label("usage_count", "Entries")
        .label("merged_into_id", "Merged into")
        .help("merged_into_id", "The tag that took over its entries; the old address leads there.")
        .widget("slug", Widget::Slug("name"))
        .widget("color", Widget::Color)
        .widget("description", Widget::Area)
        .read_only(["usage_count"])
        .tabs(["cms.content_entry_tags"])
        .empty("Tags are words that editors give to entries.")
}
