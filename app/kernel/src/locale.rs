//! The languages of the interface.

use serde::{Deserialize, Serialize};

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// British English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// Arabic, written right to left.
    #[serde(rename = "ar")]
    Ar,
}

impl Locale {
    /// All languages, the fallback first.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ar];

    /// BCP 47 tag, as in `<html lang>`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// Writing direction, as in `<html dir>`.
    pub fn dir(self) -> &'static str {
        match self {
            Self::En => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// The language of a tag such as `ar-EG`, if the interface speaks it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.iter().copied().find(|locale| locale.tag() == primary)
    }

    /// The first language of an `Accept-Language` header that the interface speaks.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        header.split(',').filter_map(|part| part.split(';').next()).find_map(|tag| Self::from_tag(tag.trim()))
    }
}
