//! How the dashboard shows books.

use crate::resources::publish::item;
use resource::{Resource, View, Widget};

/// Books.
pub fn all() -> Vec<Resource> {
    vec![books()]
}

/// A book or a zine.
fn books() -> Resource {
    let resource = Resource::menu("sites.books", "Content")
        .words("book", "books")
        .icon("book-open")
        .picture("cover_asset_id")
        .list(["subsite_id", "author", "published_date", "featured", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "genre_tags"])
        .search(["title", "author", "isbn"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Book", ["title", "slug", "subsite_id", "author", "cover_asset_id"])
        .section("About it", ["description", "genre_tags", "published_date", "pages", "isbn", "link_url"])
        .widget("slug", Widget::Slug("title"))
        .label("cover_asset_id", "Cover")
        .widget("cover_asset_id", Widget::Image)
        .widget("description", Widget::Markdown)
        .label("genre_tags", "Genres")
        .widget("genre_tags", Widget::Tags)
        .label("published_date", "Came out on")
        .label("isbn", "ISBN")
        .label("link_url", "Where to get it")
        .widget("link_url", Widget::Url)
        .empty("Books and zines by whom your subsites are about.");
    item(resource)
}
