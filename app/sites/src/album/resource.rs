//! How the dashboard shows albums.

use super::tracks;
use crate::resources::hooks::Before;
use crate::resources::publish::item;
use resource::{Part, Resource, View, Widget};

/// Albums.
pub fn all() -> Vec<Resource> {
    vec![albums()]
}

/// A record with its track list.
fn albums() -> Resource {
    let resource = Resource::menu("sites.albums", "Content")
        .words("album", "albums")
        .icon("disc-3")
        .picture("cover_asset_id")
        .list(["subsite_id", "release_date", "genre_tags", "featured", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "genre_tags", "release_date"])
        .search(["title", "description"])
        .sort("-updated_at")
        .view(View::Grid)
        .view(View::Calendar("release_date", None))
        .section("Album", ["title", "slug", "subsite_id", "release_date", "cover_asset_id"])
        .section("Tracks", ["tracklist"])
        .section("About it", ["description", "genre_tags", "link_url"])
        .label("subsite_id", "By")
        .help("subsite_id", "The subsite of whoever made it.")
        .widget("slug", Widget::Slug("title"))
        .label("release_date", "Released")
        .label("cover_asset_id", "Cover")
        .help("cover_asset_id", "Square pictures are shown whole.")
        .widget("cover_asset_id", Widget::Image)
        .label("tracklist", "Tracks")
        .help("tracklist", "In the order of the record. A length is written 3:45, or as seconds.")
        .widget("tracklist", Widget::List(parts()))
        .widget("description", Widget::Markdown)
        .label("genre_tags", "Genres")
        .widget("genre_tags", Widget::Tags)
        .label("link_url", "Listen or buy")
        .help("link_url", "Where the record can be had.")
        .widget("link_url", Widget::Url)
        .empty("Records with sleeve, day of release and track list. Add the first one, or import a list.");
    item(resource).hooks(Before(tracks::save))
}

/// A track.
fn parts() -> Vec<Part> {
    vec![
        Part::new("title", "Title", Widget::Line),
        Part::new("seconds", "Length", Widget::Line),
        Part::new("with", "With", Widget::Line),
    ]
}
