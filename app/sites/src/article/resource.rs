//! How the dashboard shows articles.

use crate::resources::publish::item;
use resource::{Resource, View, Widget};

/// Articles.
pub fn all() -> Vec<Resource> {
    vec![articles()]
}

/// Long-form writing or news on a subsite.
fn articles() -> Resource {
    let resource = Resource::menu("sites.articles", "Content")
        .words("article", "articles")
        .icon("newspaper")
        .picture("cover_asset_id")
        .list(["subsite_id", "article_type_id", "author_profile_id", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "article_type_id", "tags"])
        .search(["title", "summary"])
        .sort("-updated_at")
        .view(View::Board("publish_state"))
        .view(View::Calendar("published_at", None))
        .section("Article", ["title", "slug", "subsite_id", "cover_asset_id"])
        .section("Text", ["summary", "content"])
        .section("Details", ["author_profile_id", "article_type_id", "tags", "locale"])
        .widget("slug", Widget::Slug("title"))
        .help("summary", "Two or three sentences for cards and search engines.")
        .widget("summary", Widget::Area)
        .label("content", "Text")
        .widget("content", Widget::Markdown)
        .label("cover_asset_id", "Picture")
        .widget("cover_asset_id", Widget::Image)
        .label("author_profile_id", "Author")
        .help("author_profile_id", "Who is named above the text.")
        .label("article_type_id", "Kind of article")
        .widget("tags", Widget::Tags)
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .empty("Long texts and news of your subsites. They stay drafts until you publish them.");
    item(resource)
}
