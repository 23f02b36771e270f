//! What belongs to an entry: pictures, search appearance, categories, tags, addresses, references.

use resource::{Resource, View, Widget};

/// In the order of the tabs.
pub fn all() -> Vec<Resource> {
    vec![media(), seo(), categories(), tags(), slugs(), references()]
}

/// A picture, film or file in a field of an entry.
fn media() -> Resource {
    Resource::part("cms.content_media")
        .words("picture", "pictures")
        .icon("images")
        .title("field_name")
        .picture("asset_id")
        .list(["alt_text", "caption", "locale", "is_decorative", "position"])
        .filters(["locale", "is_decorative"])
        .search(["caption", "alt_text"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["entry_id", "asset_id", "field_name", "locale", "position"])
        .section("Words", ["is_decorative", "alt_text", "caption"])
        .label("asset_id", "Picture or file")
        .label("field_name", "Field")
        .label("alt_text", "Alternative text")
        .label("is_decorative", "Decorative")
        .label("position", "Order")
        .help("field_name", "The field of the entry in which it stands.")
        .help("locale", "Empty: for all languages.")
        .help("alt_text", "What it shows here; empty takes the text of the picture itself.")
        .help("is_decorative", "It says nothing here, so screen readers pass over it.")
        .widget("asset_id", Widget::Image)
        .widget("locale", Widget::Language)
        .widget("caption", Widget::Area)
        .widget("alt_text", Widget::Area)
        .when("alt_text", "is_decorative", ["false"])
        .empty("Pictures and files that this entry uses, with their words for each language.")
}

/// What search engines and cards in other networks say of an entry.
fn seo() -> Resource {
    Resource::part("cms.entry_seo")
        .words("search appearance", "search and social")
        .icon("search")
        .title("locale")
        .picture("og_image_id")
        .list(["seo_title", "seo_description", "no_index", "in_sitemap"])
        .filters(["no_index"])
        .search(["seo_title", "seo_description"])
        .section("Search engines", ["entry_id", "locale", "seo_title", "seo_description", "seo_keywords"])
        .section("Cards in other networks", ["og_title", "og_description", "og_image_id"])
        .closed("Robots", ["no_index", "in_sitemap", "canonical_url", "structured_data"])
        .label("locale", "Language")
        .label("seo_title", "Title")
        .label("seo_description", "Description")
        .label("seo_keywords", "Keywords")
        .label("og_title", "Title of the card")
        .label("og_description", "Description of the card")
        .label("og_image_id", "Picture of the card")
        .label("no_index", "Keep out of search engines")
        .label("in_sitemap", "In the sitemap")
        .label("canonical_url", "Canonical address")
        .label("structured_data", "Structured data (JSON-LD)")
        .help("seo_title", "About 60 letters are shown; empty takes the title of the entry.")
        .help("seo_description", "About 155 letters are shown.")
        .help("canonical_url", "Only if the same text has its home at another address.")
        .help("structured_data", "Beyond what the type gives by itself.")
        .widget("locale", Widget::Language)
        .widget("seo_description", Widget::Area)
        .widget("seo_keywords", Widget::Tags)
        .widget("og_description", Widget::Area)
        .widget("og_image_id", Widget::Image)
        .widget("canonical_url", Widget::Url)
        .widget("structured_data", Widget::Json)
        .empty("Say per language how the entry looks in search results and on cards.")
}

/// Which entry stands in which category.
fn categories() -> Resource {
    Resource::part("cms.content_entry_categories")
        .words("category", "categories")
        .icon("folder")
        .title("category_id")
        .list(["entry_id", "is_primary"])
        .section("Category", ["entry_id", "category_id", "is_primary"])
        .label("is_primary", "Main category")
        .help("is_primary", "The one that breadcrumbs show; an entry has at most one.")
        .empty("Put the entry into the categories under which readers look for it.")
}

/// Which entry has which tag.
fn tags() -> Resource {
    Resource::part("cms.content_entry_tags")
        .words("tag", "tags")
        .icon("tag")
        .title("tag_id")
        .list(["entry_id", "position"])
        .sort("position")
        .section("Tag", ["entry_id", "tag_id", "position"])
        .label("position", "Order")
        .empty("Tags are words by which entries are found together.")
}

/// Addresses of entries, present and former.
fn slugs() -> Resource {
    Resource::part("cms.content_slugs")
        .words("address", "addresses")
        .icon("link")
        .title("slug")
        .list(["locale", "is_current", "replaced_at", "created_at"])
        .filters(["locale", "is_current"])
        .sort("-created_at")
        .section("Address", ["entry_id", "content_type_id", "locale", "slug", "is_current", "replaced_at"])
        .label("is_current", "In use")
        .label("replaced_at", "Replaced")
        .help("is_current", "A former address redirects to the one in use.")
        .no_create()
        .empty("The addresses of this entry appear here once it is saved; former ones redirect.")
}

/// What entries, blocks and templates point to.
fn references() -> Resource {
    Resource::part("cms.content_references")
        .words("reference", "references")
        .icon("link-2")
        .title("target_type")
        .list(["target_id", "place", "locale", "entry_id", "block_id", "template_id"])
        .filters(["target_type", "place", "locale"])
        .section("From", ["entry_id", "block_id", "template_id", "place", "locale"])
        .section("To", ["target_type", "target_id"])
        .label("target_type", "Kind of target")
        .label("target_id", "Target")
        .no_create()
        .empty("What this points to appears here by itself, so that one sees what a deletion would break.")
}
