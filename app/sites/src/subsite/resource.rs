//! How the dashboard shows subsites, their links and their people. Their modules stand in folders of their own.

use crate::resources::publish::steps;
use resource::{Resource, View, Widget};

/// Subsites in the menu, links and people as tabs.
pub fn all() -> Vec<Resource> {
    vec![subsites(), social_links(), subsite_roles()]
}

/// One artist, product, case …
fn subsites() -> Resource {
    let resource = Resource::menu("sites.subsites", "Sites")
        .words("subsite", "subsites")
        .icon("layout-grid")
        .picture("profile_asset_id")
        .list(["mega_site_id", "project_type_id", "location", "publish_state", "featured", "updated_at"])
        .filters(["mega_site_id", "project_type_id", "publish_state", "visibility", "tags"])
        .search(["name", "tagline", "location"])
        .sort("-updated_at")
        .view(View::Grid)
        .view(View::Board("publish_state"))
        .section(
            "Subsite",
            ["name", "slug", "mega_site_id", "project_type_id", "tagline", "location", "start_date"],
        )
        .section("Pictures", ["profile_asset_id", "banner_asset_id"])
        .section("Words", ["bio", "about_text", "tags", "locale"])
        .section("Look", ["theme_id"])
        .section("Publishing", ["publish_state", "visibility", "published_at", "featured", "priority_score"])
        .closed("Blueprint", ["blueprint_version_id", "platform_type_id", "custom_sorting_config"])
        .help("mega_site_id", "The network it belongs to. It decides the modules and how the address begins.")
        .label("project_type_id", "Kind")
        .help("project_type_id", "May narrow which modules it shows: a writer has books, a dancer films.")
        .label("slug", "Word in the address")
        .help("slug", "The end of its address. When it changes, the old address leads to the new one.")
        .widget("slug", Widget::Slug("name"))
        .help("tagline", "One line under the name, up to 200 letters.")
        .help("location", "A place that visitors can filter by, such as Lisbon.")
        .label("start_date", "Since")
        .help("start_date", "When it began: first concert, founding, launch. Lists by date go by it.");
    steps(about(resource)).tabs([
        "sites.sections",
        "sites.albums",
        "sites.articles",
        "events.events",
        "sites.video_features",
        "community.gallery_items",
        "sites.timeline_entries",
        "sites.awards",
        "sites.books",
        "sites.merch",
        "sites.connections.subsite_id",
        "sites.social_links",
        "sites.subsite_roles",
        "sites.shared_items",
        "sites.evidence",
    ])
}

/// Words, pictures, look and publishing of a subsite.
fn about(resource: Resource) -> Resource {
    resource
        .label("profile_asset_id", "Portrait")
        .help("profile_asset_id", "Stands on cards and beside the name.")
        .widget("profile_asset_id", Widget::Image)
        .label("banner_asset_id", "Banner")
        .help("banner_asset_id", "A wide picture that opens the page.")
        .widget("banner_asset_id", Widget::Image)
        .label("bio", "In short")
        .help("bio", "A few sentences for the top of the page, for cards and for search engines.")
        .widget("bio", Widget::Area)
        .label("about_text", "About")
        .widget("about_text", Widget::Markdown)
        .widget("tags", Widget::Tags)
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .help("theme_id", "Left empty, it looks like its mega site.")
        .help(
            "visibility",
            "Unlisted: whoever has the address. Members: this organisation. Private: its people.",
        )
        .widget("visibility", Widget::Radio)
        .label("published_at", "First published")
        .help("featured", "Set in front on the mega site's home page.")
        .label("priority_score", "Priority")
        .help("priority_score", "Among equals, larger numbers stand first.")
        .label("blueprint_version_id", "Version of the platform type")
        .help("blueprint_version_id", "Left empty, it follows the platform type. Upgrades change it.")
        .help("platform_type_id", "The mega site's.")
        .label("custom_sorting_config", "Sorting for programs")
        .help(
            "custom_sorting_config",
            "For programs that read it over the API; the pages here do not use it.",
        )
        .widget("custom_sorting_config", Widget::Json)
        .read_only(["platform_type_id", "blueprint_version_id"])
        .empty("A subsite is one artist, product or case, with pages of its own.")
}

/// Where else to find it.
fn social_links() -> Resource {
    Resource::part("sites.social_links")
        .words("link", "links")
        .icon("link")
        .title("platform")
        .list(["url", "label", "position"])
        .search(["platform", "label", "url"])
        .sort("position")
        .section("Link", ["platform", "url", "label", "position"])
        .closed("Where it belongs", ["subsite_id", "mega_site_id"])
        .label("platform", "Where")
        .help("platform", "One word, such as bandcamp, instagram, youtube, website or email.")
        .label("url", "Address")
        .help("url", "Beginning with https://, http:// or mailto:.")
        .widget("url", Widget::Url)
        .label("label", "Words of the link")
        .help("label", "Left empty, the link says where it leads.")
        .read_only(["mega_site_id"])
}

/// Who is what on a subsite.
fn subsite_roles() -> Resource {
    Resource::part("sites.subsite_roles")
        .words("person", "people")
        .icon("users-round")
        .title("person")
        .computed(
            "person",
            "Person",
            "coalesce(r.display_name, \
             (select p.display_name from identity.profiles p where p.user_id = r.user_id), '—')",
        )
        .list(["role", "platform_user_type_id", "created_at"])
        .filters(["role"])
        .sort("role")
        .section("Person", ["user_id", "role", "platform_user_type_id", "display_name"])
        .closed("Where it belongs", ["subsite_id"])
        .label("user_id", "Person")
        .help("role", "Fans and sponsors are only shown. Everybody else may change what is on the subsite.")
        .label("platform_user_type_id", "Kind of person")
        .help(
            "platform_user_type_id",
            "One of the kinds that the platform type offers, such as manager or sponsor.",
        )
        .label("display_name", "Name on this subsite")
        .help("display_name", "Only if it is another than on the person's profile.")
}
