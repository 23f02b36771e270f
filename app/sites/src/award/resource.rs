//! How the dashboard shows awards.

use crate::resources::publish::item;
use resource::{Resource, Widget};

/// Awards.
pub fn all() -> Vec<Resource> {
    vec![awards()]
}

/// A prize or an honour.
fn awards() -> Resource {
    let resource = Resource::menu("sites.awards", "Content")
        .words("award", "awards")
        .icon("trophy")
        .picture("asset_id")
        .list(["subsite_id", "year", "awarding_body", "featured", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "year"])
        .search(["name", "awarding_body", "notes"])
        .sort("-updated_at")
        .section("Award", ["name", "slug", "subsite_id", "year", "awarding_body", "notes"])
        .section("About it", ["description", "asset_id", "link_url"])
        .widget("slug", Widget::Slug("name"))
        .help("year", "Four digits.")
        .label("awarding_body", "Given by")
        .label("notes", "Category")
        .help("notes", "A short remark beside the award, such as the category or the place.")
        .widget("notes", Widget::Line)
        .widget("description", Widget::Markdown)
        .label("asset_id", "Picture")
        .widget("asset_id", Widget::Image)
        .label("link_url", "More about it")
        .widget("link_url", Widget::Url)
        .empty("Prizes, trophies and honours of your subsites.");
    item(resource)
}
