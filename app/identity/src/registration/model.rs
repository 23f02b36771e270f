//! What the forms of joining send.

use serde::Deserialize;

/// The registration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct JoinDraft {
    /// The address.
    pub email: String,
    /// The name everybody will see.
    pub display_name: String,
    /// The password.
    pub password: String,
    /// People do not see this field; programs fill it in.
    pub website: String,
    /// A path of ours.
    pub next: String,
}

/// The confirmation, from another browser than the one that registered.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ConfirmDraft {
    /// The password chosen when registering.
    pub password: String,
}
