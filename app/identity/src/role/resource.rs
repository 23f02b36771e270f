//! How the dashboard shows what roles may do. The page Roles changes it.

use resource::Resource;

/// Rights of roles.
pub fn all() -> Vec<Resource> {
    vec![role_permissions()]
}

/// A right of a role.
fn role_permissions() -> Resource {
    Resource::part("identity.role_permissions")
        .words("right", "rights")
        .icon("key")
        .title("permission")
        .list(["role"])
        .filters(["role"])
        .search(["permission"])
        .sort("permission")
        .section("Right", ["role", "permission"])
        .label("permission", "May")
        .read_only(["role", "permission"])
        .no_create()
}
