//! What the sign-in forms send.

use serde::Deserialize;

/// Address, password and where to go.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignInDraft {
    /// The address.
    pub email: String,
    /// The password.
    pub password: String,
    /// A path of ours.
    pub next: String,
}
