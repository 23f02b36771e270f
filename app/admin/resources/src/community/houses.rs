//! Houses, who belongs to them, where they come from, and the titles that the scene gives.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![houses(), house_members(), honours(), house_lineage(), house_files()]
}

/// Families of the scene, with their chapters and kiki houses.
fn houses() -> Resource {
    Resource::menu("community.houses", "Houses")
        .icon("house")
        .picture("logo_asset_id")
        .list(["kind", "location", "member_count", "join_policy", "is_active"])
        .filters(["kind", "join_policy", "is_active", "is_public"])
        .search(["name", "location"])
        .sort("name")
        .view(View::Grid)
        .view(View::Tree("parent_id"))
        .section("House", ["name", "slug", "kind", "parent_id", "location"])
        .section("About", ["description", "logo_asset_id", "cover_asset_id", "color", "website"])
        .section("Who may join and look", ["join_policy", "is_public", "is_active"])
        .closed("History and page", ["founded", "founded_precision", "subsite_id"])
        .label("parent_id", "Belongs to")
        .help("parent_id", "The house that this chapter or kiki house is part of.")
        .when("parent_id", "kind", ["chapter", "kiki"])
        .label("logo_asset_id", "Logo")
        .label("cover_asset_id", "Cover picture")
        .label("color", "Colour")
        .help("founded_precision", "How much of the date is known; the rest of it is not shown.")
        .label("is_public", "Public")
        .help("is_public", "Switched off, only members see that the house exists, and everything in it.")
        .label("is_active", "Active")
        .help("is_active", "Switched off, the house is history and nobody joins.")
        .label("subsite_id", "Page in a mega site")
        .widget("slug", Widget::Slug("name"))
        .widget("description", Widget::Markdown)
        .widget("color", Widget::Color)
        .widget("website", Widget::Url)
        .widget("logo_asset_id", Widget::Image)
        .widget("cover_asset_id", Widget::Image)
        .widget("kind", Widget::Radio)
        .tabs([
            "community.house_members",
            "community.house_invitations",
            "community.applications.requested_house_id",
            "community.house_files",
            "community.house_lineage.house_id",
            "community.house_lineage.parent_house_id",
            "community.houses",
            "community.honours",
            "community.posts",
            "community.gallery_albums",
        ])
        .action(
            Action::set("close", "Close", "is_active", "false").when("is_active", ["true"]).icon("archive"),
        )
        .action(
            Action::set("reopen", "Reopen", "is_active", "true")
                .when("is_active", ["false"])
                .icon("archive-restore"),
        )
        .empty("Add the houses of your scene; members, files and posts gather in them.")
}

/// Who belonged to which house from when until when, and as what.
fn house_members() -> Resource {
    Resource::menu("community.house_members", "Houses")
        .words("member", "members")
        .icon("users")
        .title("profile_id")
        .list(["house_id", "role", "title", "joined_at", "left_at"])
        .filters(["house_id", "role", "is_current", "is_public"])
        .search(["title"])
        .sort("-joined_at")
        .view(View::Tree("parent_id"))
        .view(View::Timeline("joined_at", "left_at"))
        .section("Membership", ["house_id", "profile_id", "role", "title", "parent_id"])
        .section("Time", ["joined_at", "left_at", "left_reason", "is_public"])
        .label("profile_id", "Person")
        .label("parent_id", "Brought up by")
        .help("title", "What the house calls this member, such as First Child or Mother Supreme.")
        .help("left_at", "Empty: belongs to the house now. Who moves to another house leaves this one first.")
        .label("is_current", "Belongs to it now")
        .label("is_public", "Shown outside the house")
        .help("is_public", "Switched off, only the house itself sees this membership.")
        .tabs(["community.house_members"])
        .action(
            Action::set("leave", "End membership", "left_at", "now()")
                .and("left_reason", "left")
                .when("is_current", ["true"])
                .icon("log-out"),
        )
        .empty("People become members by an application, an invitation, or because you add them here.")
}

/// Titles that the scene gives, with source and witness.
fn honours() -> Resource {
    Resource::menu("community.honours", "Houses")
        .icon("crown")
        .list(["profile_id", "kind", "category", "given_by", "given_on", "witnessed_at"])
        .filters(["kind", "house_id", "profile_id", "category"])
        .search(["title", "category", "given_by"])
        .sort("-given_on")
        .section("Honour", ["profile_id", "title", "kind", "category"])
        .section("Where it comes from", ["given_by", "given_on", "house_id", "source_url"])
        .section("Witness", ["witness_profile_id", "witnessed_at", "note"])
        .label("profile_id", "Person")
        .help("title", "As it is announced, such as Legend of Face.")
        .label("house_id", "House at the time")
        .label("source_url", "Source")
        .label("witness_profile_id", "Witness")
        .label("witnessed_at", "Confirmed")
        .help("witnessed_at", "When the witness confirmed it; until then visitors do not see the honour.")
        .widget("source_url", Widget::Url)
        .widget("note", Widget::Area)
        .read_only(["witnessed_at"])
        .empty("Record who is a Legend, an Icon or a Star, with the night and somebody who was there.")
}

/// Which house came out of which.
fn house_lineage() -> Resource {
    Resource::part("community.house_lineage")
        .words("line of descent", "lineage")
        .icon("git-branch")
        .title("kind")
        .list(["house_id", "parent_house_id", "since", "until"])
        .filters(["kind", "house_id", "parent_house_id"])
        .sort("since")
        .section("Descent", ["house_id", "parent_house_id", "kind", "since", "until", "note", "source_url"])
        .label("parent_house_id", "Came out of")
        .label("source_url", "Source")
        .widget("note", Widget::Area)
        .widget("source_url", Widget::Url)
        .empty("Say out of which house this one came; a house may have several parents.")
}

/// Papers of a house, for its members.
fn house_files() -> Resource {
    Resource::part("community.house_files")
        .words("file", "files")
        .icon("folder")
        .picture("asset_id")
        .list(["folder", "asset_id", "updated_at"])
        .filters(["folder"])
        .search(["title", "folder"])
        .sort("folder")
        .section("File", ["house_id", "asset_id", "title", "folder", "description", "position"])
        .label("asset_id", "File")
        .help("folder", "Folders in words, with a slash between them, such as Balls/Winter.")
        .widget("description", Widget::Area)
        .empty("Rules, songs and dress codes that the members of the house should have.")
}
