//! What the forms of an account send.

use serde::Deserialize;

/// A new address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct EmailDraft {
    /// The new address.
    pub email: String,
    /// The password there is; the page's other form asks for it, too.
    #[serde(rename = "email_password")]
    pub current_password: String,
}

/// A new password.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasswordDraft {
    /// The password there is.
    pub current_password: String,
    /// The new one.
    pub password: String,
}

/// Only where to go afterwards.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NextDraft {
    /// A path of ours.
    pub next: String,
}
