//! How the dashboard shows connections.

use crate::resources::publish::item;
use resource::{Resource, Widget};

/// Connections.
pub fn all() -> Vec<Resource> {
    vec![connections()]
}

/// Whom a subsite is connected with.
fn connections() -> Resource {
    let resource = Resource::part("sites.connections")
        .words("connection", "connections")
        .icon("git-branch")
        .list(["type", "target_subsite_id", "target_url", "publish_state", "updated_at"])
        .filters(["type", "publish_state"])
        .search(["label", "description"])
        .sort("position")
        .section("Connection", ["label", "slug", "type", "description"])
        .section("With whom", ["target_subsite_id", "target_url", "target_user_id"])
        .closed("Subsite", ["subsite_id"])
        .label("label", "Name")
        .widget("slug", Widget::Slug("label"))
        .label("type", "Kind")
        .widget("description", Widget::Markdown)
        .label("target_subsite_id", "Other subsite")
        .help(
            "target_subsite_id",
            "A subsite here, an address elsewhere, or a person: what visitors are led to.",
        )
        .label("target_url", "Address elsewhere")
        .help("target_url", "Beginning with https://, http:// or mailto:.")
        .label("target_user_id", "Person");
    item(resource)
}
