//! What the forms send, as typed.

use super::Visibility;
use super::store::{AssetChanges, AssetView};
use kernel::FieldErrors;
use serde::Deserialize;

/// The edit form of an asset.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct AssetDraft {
    /// Name in the library.
    #[serde(default)]
    pub name: String,
    /// What it shows.
    #[serde(default)]
    pub alt: String,
    /// Per cent from the left.
    #[serde(default)]
    pub focal_x: String,
    /// Per cent from the top.
    #[serde(default)]
    pub focal_y: String,
    /// Who made it.
    #[serde(default)]
    pub credit: String,
    /// Who sees it.
    #[serde(default)]
    pub visibility: String,
    /// The version that was shown.
    #[serde(default)]
    pub version: String,
}

impl From<&AssetView> for AssetDraft {
    fn from(asset: &AssetView) -> Self {
        Self {
            name: asset.name.clone(),
            alt: asset.alt_text.clone(),
            focal_x: asset.focal_x.to_string(),
            focal_y: asset.focal_y.to_string(),
            credit: asset.credit.clone().unwrap_or_default(),
            visibility: asset.visibility.to_string(),
            version: asset.version.to_string(),
        }
    }
}

impl AssetDraft {
    /// The change, and the version it is based on.
    ///
    /// # Errors
    /// Sentences beside the fields, in the words of `say`.
    pub fn check(&self, say: impl Fn(&str) -> String) -> Result<(i32, AssetChanges), FieldErrors> {
        let mut errors = FieldErrors::default();
        let (name, alt) = (self.name.trim(), self.alt.trim());
        if name.is_empty() {
            errors.add("name", say("media-name-missing"));
        }
        if name.chars().count() > 200 {
            errors.add("name", say("media-name-long"));
        }
        if alt.chars().count() > 1000 {
            errors.add("alt", say("media-alt-long"));
        }
        let mut per_cent = |field: &'static str, typed: &str| {
            let read = typed.trim().parse::<i16>().ok().filter(|value| (0..=100).contains(value));
            read.unwrap_or_else(|| {
                errors.add(field, say("media-focal-range"));
                50
            })
        };
        let (focal_x, focal_y) = (per_cent("focal_x", &self.focal_x), per_cent("focal_y", &self.focal_y));
        let visibility = self.visibility.parse().unwrap_or_else(|_| {
            errors.add("visibility", say("media-visibility-missing"));
            Visibility::Private
        });
        let credit = Some(self.credit.trim().to_owned()).filter(|credit| !credit.is_empty());
        let changes = AssetChanges {
            name: name.to_owned(),
            alt_text: alt.to_owned(),
            focal_x,
            focal_y,
            credit,
            visibility,
        };
        if errors.is_empty() { Ok((self.version.parse().unwrap_or_default(), changes)) } else { Err(errors) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bad_field_has_its_sentence() {
        let draft = AssetDraft {
            focal_x: "101".into(),
            focal_y: "x".into(),
            alt: "a".repeat(1001),
            ..Default::default()
        };
        let errors = draft.check(str::to_owned).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["alt", "focal_x", "focal_y", "name", "visibility"]);
    }
}
