//! A profile as a form sends it.

use super::links::{Link, links_read};
use crate::account::policy::{handle_check, name_check, name_clean};
use kernel::FieldErrors;
use serde::Deserialize;

kernel::text_enum! {
    /// Who finds the public page.
    Visibility {
        /// Everybody.
        Public = "public",
        /// Signed-in people.
        Members = "members",
        /// Nobody else.
        Private = "private",
    }
}

/// The form at `/settings/profile`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ProfileDraft {
    /// The name everybody sees.
    pub display_name: String,
    /// The name in the scene.
    pub ballroom_name: String,
    /// The name on papers.
    pub legal_name: String,
    /// Such as `she/they`.
    pub pronouns: String,
    /// The address.
    pub handle: String,
    /// Markdown.
    pub bio: String,
    /// One link per line: words, then the address.
    pub links: String,
    /// Who finds the page.
    pub visibility: String,
    /// Version of the row that was edited.
    pub version: String,
}

/// A profile whose every field can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileChanges {
    /// 1 to 80 letters.
    pub display_name: String,
    /// At most 80 letters.
    pub ballroom_name: Option<String>,
    /// At most 200 letters.
    pub legal_name: Option<String>,
    /// At most 40 letters.
    pub pronouns: Option<String>,
    /// 3 to 40 small letters, digits, dots, hyphens, underscores.
    pub handle: String,
    /// Markdown, at most 2,000 letters.
    pub bio: Option<String>,
    /// At most ten.
    pub links: Vec<Link>,
    /// Who finds the page.
    pub visibility: Visibility,
    /// Version of the row that was edited.
    pub version: i32,
}

impl ProfileDraft {
    /// The changes, or message ids beside the fields.
    ///
    /// # Errors
    /// Everything that cannot be kept.
    pub fn check(&self) -> Result<ProfileChanges, FieldErrors> {
        let mut errors = FieldErrors::default();
        let display_name = name_clean(&self.display_name);
        name_check(&display_name, 80, "display_name", &mut errors);
        let handle = self.handle.trim().trim_start_matches('@').to_lowercase();
        handle_check(&handle, &mut errors);
        let links = links_read(&self.links).unwrap_or_else(|id| {
            errors.add("links", id);
            Vec::new()
        });
        let changes = ProfileChanges {
            display_name,
            ballroom_name: optional(name_clean(&self.ballroom_name), 80, "ballroom_name", &mut errors),
            legal_name: optional(name_clean(&self.legal_name), 200, "legal_name", &mut errors),
            pronouns: optional(name_clean(&self.pronouns), 40, "pronouns", &mut errors),
            handle,
            bio: optional(self.bio.replace("\r\n", "\n").trim().to_owned(), 2000, "bio", &mut errors),
            links,
            visibility: self.visibility.parse().unwrap_or(Visibility::Public),
            version: self.version.parse().unwrap_or_default(),
        };
        if errors.is_empty() { Ok(changes) } else { Err(errors) }
    }
}

fn optional(text: String, longest: usize, field: &str, errors: &mut FieldErrors) -> Option<String> {
    if text.chars().count() > longest {
        errors.add(field, "error-too-long");
    }
    (!text.is_empty()).then_some(text)
}
