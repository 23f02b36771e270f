//! How the dashboard shows who belongs to the organisation.

use resource::{Resource, Widget};

/// Members.
pub fn all() -> Vec<Resource> {
    vec![organization_members()]
}

/// Who belongs to an organisation, and as what.
fn organization_members() -> Resource {
    Resource::menu("identity.organization_members", "People")
        .words("member", "members")
        .icon("users")
        .title("person")
        .computed(
            "person",
            "Person",
            "coalesce((select p.display_name from identity.profiles p where p.user_id = r.user_id), '—')",
        )
        .list(["role", "created_at"])
        .filters(["role"])
        .search(["role"])
        .sort("-created_at")
        .section("Member", ["user_id", "role"])
        .label("user_id", "Person")
        .help(
            "role",
            "What the role may do stands on the page Roles. You can give only what you may do yourself.",
        )
        .widget("role", Widget::Radio)
        .label("created_at", "Since")
        .read_only(["user_id"])
        .no_create()
        .empty("People join by an invitation.")
}
