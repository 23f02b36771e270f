//! How the dashboard shows collections and what stands in them.

use crate::resources::publish::steps;
use resource::{Resource, Widget};

/// Collections in the menu, their entries as a tab.
pub fn all() -> Vec<Resource> {
    vec![mega_site_collections(), mega_site_collection_items()]
}

/// A list picked by hand: award winners, best of 2024.
fn mega_site_collections() -> Resource {
    let resource = Resource::menu("sites.mega_site_collections", "Sites")
        .words("collection", "collections")
        .icon("library")
        .list(["mega_site_id", "publish_state", "position", "updated_at"])
        .filters(["mega_site_id", "publish_state"])
        .search(["title", "description"])
        .sort("position")
        .small()
        .section("Collection", ["title", "slug", "description", "mega_site_id"])
        .section("Publishing", ["publish_state", "position"])
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("title"))
        .help("description", "Why these, in one or two sentences.")
        .widget("description", Widget::Area)
        .help("mega_site_id", "Left empty, it gathers from several mega sites and has a page of its own.")
        .tabs(["sites.mega_site_collection_items"])
        .empty("Gather subsites by hand: award winners, the best of a year, where to begin.");
    steps(resource)
}

/// A subsite or a whole mega site in a collection.
fn mega_site_collection_items() -> Resource {
    Resource::part("sites.mega_site_collection_items")
        .words("entry", "entries")
        .icon("list-ordered")
        .title("entry")
        .computed(
            "entry",
            "Entry",
            "coalesce((select s.name from sites.subsites s where s.id = r.subsite_id), \
             (select m.name from sites.mega_sites m where m.id = r.mega_site_id), '—')",
        )
        .list(["note", "position"])
        .search(["note"])
        .sort("position")
        .section("Entry", ["subsite_id", "mega_site_id", "note", "position"])
        .closed("Where it belongs", ["collection_id"])
        .help("subsite_id", "Choose either a subsite or a whole mega site.")
        .label("note", "Why it stands here")
        .widget("note", Widget::Area)
}
