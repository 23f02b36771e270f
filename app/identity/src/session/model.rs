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
    /// The word of an organisation, in another form of the page.
    pub organization: String,
}

/// What the address of the page says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignInQuery {
    /// A path of ours.
    pub next: String,
    /// The word of an organisation at whose provider somebody has an account.
    pub organization: String,
}
