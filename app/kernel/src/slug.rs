//! The readable part of an address.

use serde::{Deserialize, Serialize};

/// 1 to 80 lower-case letters, digits and single hyphens; letters of every script are allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// Longest slug, in characters. The database checks the same.
    pub const MAX: usize = 80;

    /// Makes a slug out of any title: lower case, everything but letters and digits becomes one hyphen.
    /// `None` if nothing is left.
    pub fn from_title(title: &str) -> Option<Self> {
        let mut slug = String::new();
        for letter in title.chars().flat_map(char::to_lowercase).take(Self::MAX) {
            if letter.is_alphanumeric() {
                slug.push(letter);
            } else if !slug.is_empty() && !slug.ends_with('-') && letter != '\'' && letter != '’' {
                slug.push('-');
            }
        }
        let slug = slug.trim_end_matches('-');
        (!slug.is_empty()).then(|| Self(slug.to_owned()))
    }

    /// The slug as it stands in an address (not percent-encoded).
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Slug;

    #[test]
    fn titles_become_addresses() {
        let slug = |title| Slug::from_title(title).map(|slug| slug.to_string());
        assert_eq!(slug("Debut Mixtape!").as_deref(), Some("debut-mixtape"));
        assert_eq!(slug("  L'été — à Paris ").as_deref(), Some("lété-à-paris"));
        assert_eq!(slug("ليلة القاعة").as_deref(), Some("ليلة-القاعة"));
        assert_eq!(slug("?!"), None);
        assert_eq!(slug(&"a".repeat(200)).map(|slug| slug.len()), Some(Slug::MAX));
    }
}
