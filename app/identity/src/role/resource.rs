//! Why the dashboard has no list of rights.

use resource::Resource;

/// Rights of roles.
pub fn all() -> Vec<Resource> {
    vec![role_permissions()]
}

/// A right of a role: a pair without an id, ticked on a page of its own.
fn role_permissions() -> Resource {
    Resource::hidden(
        "identity.role_permissions",
        "Owners tick what each role may do on the page Roles; a right is a pair of words without an id.",
    )
}
