//! The settings of a house as the form sends them.

use super::text::{link, words};
use crate::day::Rough;
use kernel::FieldErrors;
use serde::Deserialize;

/// Ways in.
pub const POLICIES: [&str; 4] = ["open", "application", "invitation", "closed"];

/// What the form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SettingsDraft {
    /// The version that was loaded.
    pub version: String,
    /// The name.
    pub name: String,
    /// `#rrggbb`.
    pub color: String,
    /// Markdown.
    pub description: String,
    /// Where it is at home.
    pub location: String,
    /// A page elsewhere.
    pub website: String,
    /// `2024`, `2024-05` or `2024-05-17`.
    pub founded: String,
    /// One of [`POLICIES`].
    pub join_policy: String,
    /// `public` or `private`.
    pub reach: String,
}

/// What was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The version that was loaded.
    pub version: i32,
    /// The name.
    pub name: String,
    /// `#rrggbb`.
    pub color: String,
    /// Markdown.
    pub description: Option<String>,
    /// Where it is at home.
    pub location: Option<String>,
    /// A page elsewhere.
    pub website: Option<String>,
    /// Since when.
    pub founded: Option<Rough>,
    /// One of [`POLICIES`].
    pub join_policy: &'static str,
    /// Does everybody see it?
    pub is_public: bool,
}

impl SettingsDraft {
    /// What it asks for.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn check(&self) -> Result<Settings, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = words(&self.name, 120, "name", &mut errors);
        if name.is_none() {
            errors.add("name", "house-name-empty");
        }
        let color = self.color.trim().to_lowercase();
        if color.len() != 7 || ui::accent::Accent::from_hex(&color).is_none() {
            errors.add("color", "house-color-error");
        }
        let description = words(&self.description, 20_000, "description", &mut errors);
        let location = words(&self.location, 200, "location", &mut errors);
        let website = link(&self.website, "website", &mut errors);
        let founded = Rough::parse(&self.founded);
        if founded.is_none() && !self.founded.trim().is_empty() {
            errors.add("founded", "house-founded-error");
        }
        let join_policy = POLICIES.into_iter().find(|policy| *policy == self.join_policy);
        if join_policy.is_none() {
            errors.add("join_policy", "error-choose");
        }
        let (Some(name), Some(join_policy), true) = (name, join_policy, errors.is_empty()) else {
            return Err(errors);
        };
        let version = self.version.parse().unwrap_or_default();
        let is_public = self.reach != "private";
        Ok(Settings { version, name, color, description, location, website, founded, join_policy, is_public })
    }
}
