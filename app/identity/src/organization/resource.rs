//! How the dashboard shows the organisation itself.

use resource::{Resource, Widget};

/// The organisation.
pub fn all() -> Vec<Resource> {
    vec![organizations()]
}

/// The tenant: everything else belongs to it.
fn organizations() -> Resource {
    Resource::menu("identity.organizations", "Organisation")
        .words("organisation", "organisations")
        .icon("building-2")
        .list(["slug", "requires_second_factor", "created_at"])
        .search(["name", "slug"])
        .sort("name")
        .small()
        .section("Organisation", ["name", "description"])
        .section("Safety", ["requires_second_factor"])
        .closed("Address", ["slug"])
        .widget("description", Widget::Markdown)
        .label("requires_second_factor", "Asks for a second factor")
        .help(
            "requires_second_factor",
            "Members who may change things then need a passkey or a code to work here.",
        )
        .change_only("requires_second_factor", "identity.own")
        .label("slug", "Word in the address")
        .help("slug", "The dashboard stands below /admin/ and this word. Bookmarks break when it changes.")
        .change_only("slug", "identity.own")
        .tabs(["identity.organization_members", "identity.invitations", "identity.sign_in_providers"])
        .no_create()
}
