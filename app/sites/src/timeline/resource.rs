//! How the dashboard shows timeline entries.

use crate::resources::publish::item;
use resource::{Resource, View, Widget};

/// Timeline entries.
pub fn all() -> Vec<Resource> {
    vec![timeline_entries()]
}

/// What happened when.
fn timeline_entries() -> Resource {
    let resource = Resource::menu("sites.timeline_entries", "Content")
        .words("timeline entry", "timeline entries")
        .icon("history")
        .picture("asset_id")
        .list(["subsite_id", "date", "featured", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "date"])
        .search(["title", "description"])
        .sort("-updated_at")
        .view(View::Calendar("date", None))
        .section("What happened", ["title", "slug", "subsite_id", "date", "date_precision"])
        .section("About it", ["description", "asset_id", "source_url"])
        .widget("slug", Widget::Slug("title"))
        .label("date_precision", "How exact")
        .help("date_precision", "If only the month or year is known, choose any day in it.")
        .widget("date_precision", Widget::Radio)
        .widget("description", Widget::Markdown)
        .label("asset_id", "Picture")
        .widget("asset_id", Widget::Image)
        .label("source_url", "Source")
        .help("source_url", "Where it can be read, such as a newspaper or the label's own page.")
        .widget("source_url", Widget::Url)
        .empty("Beginnings, releases, moves and endings, by date.");
    item(resource)
}
