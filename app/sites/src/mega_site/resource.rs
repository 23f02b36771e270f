//! How the dashboard shows mega sites, their pages, menus and languages.

use crate::resources::publish::steps;
use resource::{Part, Resource, View, Widget};

/// Mega sites in the menu, what is theirs as tabs.
pub fn all() -> Vec<Resource> {
    vec![mega_sites(), mega_site_pages(), menus(), mega_site_locales()]
}

/// A network of subsites with one home page.
fn mega_sites() -> Resource {
    let resource = Resource::menu("sites.mega_sites", "Sites")
        .words("mega site", "mega sites")
        .icon("network")
        .picture("cover_asset_id")
        .list(["platform_type_id", "publish_state", "visibility", "featured", "updated_at"])
        .filters(["platform_type_id", "publish_state", "visibility", "featured"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .view(View::Grid)
        .section("Mega site", ["name", "slug", "platform_type_id", "description", "cover_asset_id"])
        .section("Home page", ["about_text", "theme_id", "locale"])
        .section("Who sees it", ["publish_state", "visibility", "featured", "priority_score"])
        .closed("Order of its lists", ["custom_sorting_config", "group_sorting_categories"])
        .label("slug", "Word in the address")
        .help("slug", "The end of its address. When it changes, the old address leads to the new one.")
        .widget("slug", Widget::Slug("name"))
        .help("platform_type_id", "Decides which modules the subsites have, and how their addresses begin.")
        .help(
            "description",
            "One or two sentences: they stand under its name, in lists and in search engines.",
        )
        .widget("description", Widget::Area)
        .label("cover_asset_id", "Cover")
        .help(
            "cover_asset_id",
            "A wide picture. It opens the home page and is shown when somebody shares it.",
        )
        .widget("cover_asset_id", Widget::Image)
        .label("about_text", "About")
        .help("about_text", "What it is about, who chooses, how to get in.")
        .widget("about_text", Widget::Markdown)
        .help(
            "theme_id",
            "Left empty, it looks like its platform type. Subsites may have themes of their own.",
        )
        .label("locale", "Language")
        .widget("locale", Widget::Language);
    steps(ordering(resource))
        .tabs([
            "sites.subsites",
            "sites.mega_site_pages",
            "sites.mega_site_collections",
            "sites.menus",
            "sites.domains",
            "sites.mega_site_locales",
        ])
        .empty("A mega site gathers subsites of one kind under one home page. Add a platform type first.")
}

/// The words around visibility and order.
fn ordering(resource: Resource) -> Resource {
    resource
        .help(
            "visibility",
            "Unlisted: whoever has the address. Members: this organisation. Private: editors.",
        )
        .widget("visibility", Widget::Radio)
        .help("featured", "Set in front on the first page and among mega sites of its kind.")
        .label("priority_score", "Priority")
        .help("priority_score", "Among equals, larger numbers stand first.")
        .label("custom_sorting_config", "First order")
        .widget("custom_sorting_config", Widget::Object(vec![first_order()]))
        .label("group_sorting_categories", "Groups")
        .help(
            "group_sorting_categories",
            "For programs that read it over the API; the pages here do not use it.",
        )
        .widget("group_sorting_categories", Widget::Json)
}

/// The order in which the index of subsites stands unless a visitor asks for another.
fn first_order() -> Part {
    Part::one_of("default", "Order of the index", &["featured", "name", "date", "priority"])
}

/// A page of the mega site itself: about, rules, imprint.
fn mega_site_pages() -> Resource {
    let resource = Resource::part("sites.mega_site_pages")
        .words("page", "pages")
        .icon("file-text")
        .list(["publish_state", "position", "updated_at"])
        .filters(["publish_state"])
        .search(["title", "body"])
        .sort("position")
        .section("Page", ["title", "slug", "body"])
        .section("Publishing", ["publish_state", "position", "mega_site_id"])
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("title"))
        .label("body", "Text")
        .widget("body", Widget::Markdown)
        .help("position", "Smaller numbers stand first in the foot of the site.")
        .empty("Pages tell what belongs to the site as a whole: about, rules, imprint.");
    steps(resource)
}

/// A link in the head or foot.
fn menus() -> Resource {
    Resource::part("sites.menus")
        .words("menu link", "menu links")
        .icon("menu")
        .list(["place", "url", "parent_id", "subsite_id", "position"])
        .filters(["place"])
        .search(["label", "url"])
        .sort("position")
        .view(View::Tree("parent_id"))
        .section("Link", ["label", "url", "place", "parent_id", "position"])
        .section("Whose menu", ["mega_site_id", "subsite_id"])
        .label("label", "Words")
        .label("url", "Leads to")
        .help("url", "A path here such as /artists/john-doe, or a full address.")
        .widget("place", Widget::Radio)
        .label("parent_id", "Below")
        .help("parent_id", "The link that unfolds to show this one, of the same menu.")
        .help("subsite_id", "Left empty, the link stands in the menu of the whole mega site.")
        .empty("Links for the head and the foot of every page.")
}

/// A language besides the site's own.
fn mega_site_locales() -> Resource {
    Resource::part("sites.mega_site_locales")
        .words("language", "languages")
        .icon("languages")
        .list(["locale", "direction", "fallback_locale", "is_visible", "position"])
        .sort("position")
        .section("Language", ["locale", "label", "direction", "fallback_locale"])
        .section("Use", ["is_visible", "position", "mega_site_id"])
        .label("locale", "Language")
        .help("locale", "A language code such as ar, fr or pt-BR.")
        .widget("locale", Widget::Language)
        .label("label", "Its own name")
        .help("label", "As its readers call it: العربية, Français.")
        .widget("direction", Widget::Radio)
        .label("fallback_locale", "Instead of missing words")
        .widget("fallback_locale", Widget::Language)
        .label("is_visible", "Offered to visitors")
}
