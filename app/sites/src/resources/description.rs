//! What search engines and shares say about a page.

use resource::{Resource, Widget};

/// Descriptions of pages.
pub fn all() -> Vec<Resource> {
    vec![page_descriptions()]
}

/// Title, words and picture that a search engine or a messenger shows for a page.
fn page_descriptions() -> Resource {
    Resource::menu("sites.page_descriptions", "Addresses")
        .words("search description", "search descriptions")
        .icon("search")
        .picture("image_asset_id")
        .list(["subject_type", "subsite_id", "locale", "is_indexed", "updated_at"])
        .filters(["subject_type", "subsite_id", "is_indexed"])
        .search(["title", "description"])
        .sort("-updated_at")
        .section("What is shown", ["title", "description", "image_asset_id"])
        .section("Which page", ["subject_type", "subject_id", "locale"])
        .section("Search engines", ["is_indexed", "canonical_url"])
        .closed("Structured data", ["structured_data", "subsite_id"])
        .help("title", "Up to 120 letters; the first 60 are what most search engines show.")
        .help("description", "One or two sentences, up to 320 letters.")
        .widget("description", Widget::Area)
        .label("image_asset_id", "Picture for shares")
        .widget("image_asset_id", Widget::Image)
        .label("subject_type", "Kind of page")
        .label("subject_id", "Page")
        .help("subject_id", "Its id, as it stands at the end of its address in this dashboard.")
        .label("locale", "Language")
        .help("locale", "Left empty, it holds for the page's own language.")
        .widget("locale", Widget::Language)
        .label("is_indexed", "Search engines may keep it")
        .label("canonical_url", "Preferred address")
        .help("canonical_url", "Only where the same words stand elsewhere, too, and should be found there.")
        .widget("canonical_url", Widget::Url)
        .widget("structured_data", Widget::Json)
        .read_only(["subsite_id"])
        .empty("Pages describe themselves. Add words and a picture where search engines should say more.")
}
