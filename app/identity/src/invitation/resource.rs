//! How the dashboard shows invitations. They are made on a page of their own: their links are shown only once.

use resource::{Action, Resource, Widget};

/// Invitations.
pub fn all() -> Vec<Resource> {
    vec![invitations()]
}

/// A link that lets somebody join.
fn invitations() -> Resource {
    Resource::menu("identity.invitations", "People")
        .icon("mail")
        .title("email")
        .list(["role", "uses", "max_uses", "expires_at", "revoked_at", "created_at"])
        .filters(["role", "expires_at", "revoked_at"])
        .search(["email"])
        .sort("-created_at")
        .section("Invitation", ["email", "role", "invited_by"])
        .section("Use", ["uses", "max_uses", "expires_at", "revoked_at"])
        .label("email", "Sent to")
        .help("email", "Empty for a link that whoever has it may use.")
        .widget("email", Widget::Email)
        .label("uses", "Used")
        .label("max_uses", "At most")
        .label("expires_at", "Valid until")
        .label("revoked_at", "Taken back")
        .read_only(["email", "role", "invited_by", "uses", "max_uses", "expires_at", "revoked_at"])
        .action(
            Action::set("revoke", "Take back", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .no_create()
        .empty("Nobody is invited at the moment.")
}
