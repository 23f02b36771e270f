//! How the dashboard shows profiles. People change them in their own settings.

use resource::{Part, Resource, View, Widget};

/// Profiles in the menu, what people add to them as a tab.
pub fn all() -> Vec<Resource> {
    vec![profiles(), profile_fields()]
}

/// What others see of a person.
fn profiles() -> Resource {
    Resource::menu("identity.profiles", "People")
        .icon("circle-user")
        .title("display_name")
        .picture("avatar_asset_id")
        .list(["ballroom_name", "handle", "pronouns", "role", "status", "created_at"])
        .filters(["role", "status", "visibility"])
        .search(["display_name", "ballroom_name", "handle"])
        .sort("display_name")
        .view(View::Grid)
        .section("Person", ["display_name", "ballroom_name", "pronouns", "handle", "avatar_asset_id"])
        .section("About", ["bio", "cover_asset_id", "social_links"])
        .section("On the platform", ["role", "status", "visibility"])
        .closed("Account", ["user_id"])
        .label("avatar_asset_id", "Picture")
        .widget("avatar_asset_id", Widget::Image)
        .label("cover_asset_id", "Cover")
        .widget("cover_asset_id", Widget::Image)
        .widget("bio", Widget::Markdown)
        .label("social_links", "Links")
        .widget("social_links", Widget::List(links()))
        .read_only(["display_name", "ballroom_name", "pronouns", "handle", "avatar_asset_id", "bio"])
        .read_only(["cover_asset_id", "social_links", "role", "status", "visibility", "user_id"])
        .tabs(["identity.profile_fields", "community.house_members", "community.posts"])
        .address("/people/{handle}")
        .no_create()
        .empty("People make their profiles themselves when they join.")
}

fn links() -> Vec<Part> {
    vec![Part::new("label", "Words", Widget::Line), Part::new("url", "Address", Widget::Url)]
}

/// A line that somebody added to their profile.
fn profile_fields() -> Resource {
    Resource::part("identity.profile_fields")
        .words("profile line", "profile lines")
        .icon("list")
        .list(["value", "verified_at", "position"])
        .search(["label", "value"])
        .sort("position")
        .section("Line", ["label", "value", "position", "verified_at", "profile_id"])
        .label("verified_at", "Found to link back")
        .read_only(["label", "value", "position", "verified_at", "profile_id"])
        .no_create()
}
