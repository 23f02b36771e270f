//! Roles, and what the forms send.

use serde::Deserialize;

kernel::text_enum! {
    /// What somebody is in an organisation.
    Role {
        /// Has every word.
        Owner = "owner",
        /// Looks after people and everything else.
        Admin = "admin",
        /// Writes and publishes.
        Editor = "editor",
        /// Makes events.
        Producer = "producer",
        /// Sells.
        Sales = "sales",
        /// Reads figures.
        Analyst = "analyst",
        /// Keeps the peace.
        Moderator = "moderator",
        /// Belongs to it.
        Member = "member",
    }
}

impl Role {
    /// Message id of its name.
    pub fn key(self) -> String {
        format!("role-{self}")
    }
}

/// A role chosen for somebody.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RoleDraft {
    /// The role's word.
    pub role: String,
}
