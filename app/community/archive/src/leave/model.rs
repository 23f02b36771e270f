//! What the form sends.

use db::person::Content;
use kernel::FieldErrors;
use serde::Deserialize;

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LeaveDraft {
    /// `delete` or `keep`.
    pub content: String,
    /// The password there is.
    pub current_password: String,
    /// The person's own handle, where there is no password.
    pub handle: String,
}

impl LeaveDraft {
    /// What becomes of posts and comments. `own_handle`: what has to be typed, where there is no password.
    ///
    /// # Errors
    /// Message ids beside `content` and `handle`.
    pub fn check(&self, own_handle: Option<&str>) -> Result<Content, FieldErrors> {
        let mut errors = FieldErrors::default();
        let content = Content::of(&self.content);
        if content.is_none() {
            errors.add("content", "leave-content-missing");
        }
        let typed = self.handle.trim().trim_start_matches('@').to_lowercase();
        if own_handle.is_some_and(|own| own != typed) {
            errors.add("handle", "leave-handle-wrong");
        }
        match (content, errors.is_empty()) {
            (Some(content), true) => Ok(content),
            _ => Err(errors),
        }
    }
}
