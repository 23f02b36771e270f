//! How the dashboard shows platform types, their modules and the kinds of things that their subsites have.

use resource::{Resource, Widget};

/// Platform types in the menu, modules and kinds as tabs.
pub fn all() -> Vec<Resource> {
    vec![
        platform_types(),
        platform_type_modules(),
        platform_project_types(),
        article_types(),
        post_types(),
        contribution_types(),
        user_types(),
        comment_context_types(),
    ]
}

/// A kind of mega site: which modules, kinds and views its subsites have.
fn platform_types() -> Resource {
    Resource::menu("sites.platform_types", "Blueprints")
        .words("platform type", "platform types")
        .icon("layers")
        .list(["name", "prefix", "theme_id", "updated_at"])
        .filters(["theme_id"])
        .search(["label", "name", "prefix", "description"])
        .sort("label")
        .small()
        .section("Platform type", ["label", "description", "theme_id", "icon"])
        .section("Addresses", ["name", "prefix"])
        .label("label", "Name")
        .help("label", "What people read, such as Artists and houses.")
        .help("description", "One or two sentences for the page that lists its mega sites.")
        .widget("description", Widget::Area)
        .help("theme_id", "How its mega sites look that have no theme of their own.")
        .help("icon", "A word such as music, shirt, scale, book-open or package.")
        .label("name", "Word in the address")
        .help("name", "Its mega sites stand below /mega/ and this word. No two types can share it.")
        .widget("name", Widget::Slug("label"))
        .label("prefix", "Subsites begin with")
        .help("prefix", "With artists, subsites are found at /artists/john-doe. No two types can share it.")
        .widget("prefix", Widget::Slug("label"))
        .tabs([
            "sites.platform_type_modules",
            "sites.platform_project_types",
            "sites.mega_sites",
            "sites.subsite_templates",
            "sites.platform_article_types",
            "sites.platform_post_types",
            "sites.platform_contribution_types",
            "sites.platform_user_types",
            "sites.platform_comment_context_types",
            "sites.platform_type_versions",
        ])
        .address("/mega/{name}")
        .empty("A platform type says which modules its subsites have: albums, timeline, articles …")
}

/// A module that the subsites have, and how it is shown.
fn platform_type_modules() -> Resource {
    Resource::part("sites.platform_type_modules")
        .words("module", "modules")
        .icon("layout-grid")
        .list(["module", "view", "position", "home_count", "visible"])
        .filters(["visible", "view"])
        .search(["label", "module"])
        .sort("position")
        .section("Module", ["module", "label", "position", "visible"])
        .section("How it is shown", ["view", "home_count", "filters", "sortings"])
        .closed("Where it belongs", ["platform_type_id"])
        .help("module", "What the subsites get: albums, events, timeline. Each module once.")
        .label("label", "Name of the tab")
        .help("label", "What visitors read, such as Records for albums.")
        .help("position", "Smaller numbers stand first among the tabs.")
        .label("visible", "Shown to visitors")
        .widget("view", Widget::Radio)
        .label("home_count", "Items on the home page")
        .help(
            "home_count",
            "How many items a subsite's home page shows, up to 24; 0 leaves the module off it.",
        )
        .help("filters", "Any of the words tag, year and featured.")
        .widget("filters", Widget::Tags)
        .label("sortings", "Orders")
        .help(
            "sortings",
            "Any of the words position, newest, oldest and title; the first one is used at first.",
        )
        .widget("sortings", Widget::Tags)
        .empty("Without modules subsites are empty. Begin with about, then albums or articles.")
}

/// A kind of subsite: musician, designer, house.
fn platform_project_types() -> Resource {
    named(Resource::part("sites.platform_project_types").words("kind of subsite", "kinds of subsites"))
        .icon("tags")
        .list(["name", "modules", "position"])
        .section("Kind", ["label", "name", "description", "position"])
        .section("Modules", ["modules"])
        .closed("Where it belongs", ["platform_type_id"])
        .help(
            "modules",
            "Words of modules, such as about, books, events. Left empty, it has all of the platform type.",
        )
        .widget("modules", Widget::Tags)
        .empty(
            "Kinds tell musicians from designers: visitors filter by them, and each may have fewer modules.",
        )
}

/// A kind of article: interview, essay.
fn article_types() -> Resource {
    kinds(Resource::part("sites.platform_article_types").words("kind of article", "kinds of articles"))
        .icon("newspaper")
}

/// A kind of post: update, announcement.
fn post_types() -> Resource {
    kinds(Resource::part("sites.platform_post_types").words("kind of post", "kinds of posts"))
        .icon("message-square")
}

/// What people may contribute: an image, a lyric.
fn contribution_types() -> Resource {
    kinds(
        Resource::part("sites.platform_contribution_types")
            .words("kind of contribution", "kinds of contributions"),
    )
    .icon("hand-heart")
}

/// Who people are around a subsite: artist, manager, fan.
fn user_types() -> Resource {
    kinds(Resource::part("sites.platform_user_types").words("kind of person", "kinds of people"))
        .icon("users")
}

/// Where comments are possible: timeline, gallery.
fn comment_context_types() -> Resource {
    kinds(
        Resource::part("sites.platform_comment_context_types")
            .words("place for comments", "places for comments"),
    )
    .icon("messages-square")
}

/// Kinds of one shape.
fn kinds(resource: Resource) -> Resource {
    named(resource)
        .list(["name", "description", "position"])
        .section("Kind", ["label", "name", "description", "position"])
        .closed("Where it belongs", ["platform_type_id"])
}

/// What everything has that goes by a name for people and a word for addresses.
fn named(resource: Resource) -> Resource {
    resource
        .search(["label", "name"])
        .sort("position")
        .label("label", "Name")
        .label("name", "Word")
        .help("name", "Stands in addresses and exports; small letters, digits and hyphens.")
        .widget("name", Widget::Slug("label"))
        .widget("description", Widget::Area)
        .help("position", "Smaller numbers stand first.")
}
