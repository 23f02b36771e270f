//! How the dashboard shows films.

use crate::resources::publish::item;
use resource::{Resource, View, Widget};

/// Films.
pub fn all() -> Vec<Resource> {
    vec![video_features()]
}

/// A film hosted elsewhere.
fn video_features() -> Resource {
    let resource = Resource::menu("sites.video_features", "Content")
        .words("film", "films")
        .icon("clapperboard")
        .picture("asset_id")
        .list(["subsite_id", "published_date", "tags", "featured", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "tags", "published_date"])
        .search(["title", "description"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Film", ["title", "slug", "subsite_id", "video_url", "asset_id"])
        .section("About it", ["description", "published_date", "duration_seconds", "tags"])
        .widget("slug", Widget::Slug("title"))
        .label("video_url", "Address of the film")
        .help(
            "video_url",
            "Where it is hosted, beginning with https://. Nothing is loaded before a visitor asks for it.",
        )
        .widget("video_url", Widget::Url)
        .label("asset_id", "Still picture")
        .widget("asset_id", Widget::Image)
        .widget("description", Widget::Markdown)
        .label("published_date", "Came out on")
        .label("duration_seconds", "Length in seconds")
        .widget("tags", Widget::Tags)
        .empty("Films that are hosted elsewhere and shown on your subsites.");
    item(resource)
}
