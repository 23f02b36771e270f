//! `archive.json` as it is read: only what is taken over. Fields that are not known are left alone; those of another type
//! make the whole file a stranger.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// The word that says what it is.
pub const FORMAT: &str = "maison-archive";
/// The version that is read.
pub const VERSION: i64 = 1;

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
pub struct Archive {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: i64,
    /// `https://host` where it was made.
    pub origin: String,
    /// Words about the person.
    #[serde(default)]
    pub profile: Profile,
    /// Posts, the oldest first.
    pub posts: Vec<Post>,
    /// Comments are counted only: they stand below what is not here.
    #[serde(default)]
    pub comments: Vec<IgnoredAny>,
    /// Pictures.
    #[serde(default)]
    pub pictures: Vec<Picture>,
}

/// Words about the person; taken where there are none yet.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Profile {
    /// The name in the scene.
    #[serde(default)]
    pub ballroom_name: Option<String>,
    /// How to speak of them.
    #[serde(default)]
    pub pronouns: Option<String>,
    /// Markdown.
    #[serde(default)]
    pub bio: Option<String>,
}

/// A post.
#[derive(Clone, Debug, Deserialize)]
pub struct Post {
    /// Its id where it was made.
    pub id: String,
    /// Its heading.
    #[serde(default)]
    pub title: Option<String>,
    /// Markdown.
    pub content: String,
    /// Words to find it by.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Shown before it.
    #[serde(default)]
    pub content_warning: Option<String>,
    /// Who may quote it; nothing: as its author's rules say.
    #[serde(default)]
    pub quotable: Option<String>,
    /// The address of the post that it says something about.
    #[serde(default)]
    pub quotes: Option<String>,
    /// `draft`, `published`, `archived`.
    pub state: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it appeared.
    #[serde(default)]
    pub published_at: Option<DateTime<Utc>>,
    /// Its pictures in their order.
    #[serde(default)]
    pub pictures: Vec<Shown>,
}

/// A picture in a post.
#[derive(Clone, Debug, Deserialize)]
pub struct Shown {
    /// Which one, see [`Picture`].
    pub checksum: String,
    /// What it shows.
    #[serde(default)]
    pub alt: Option<String>,
    /// What stands below it.
    #[serde(default)]
    pub caption: Option<String>,
    /// It says nothing that the text does not.
    #[serde(default)]
    pub is_decorative: bool,
    /// Covered until somebody asks for it.
    #[serde(default)]
    pub is_sensitive: bool,
}

/// A picture's file.
#[derive(Clone, Debug, Deserialize)]
pub struct Picture {
    /// SHA-256, hexadecimal.
    pub checksum: String,
    /// `pictures/…` in the zip.
    pub file: String,
    /// What it shows.
    #[serde(default)]
    pub alt: Option<String>,
}

impl Archive {
    /// One with nothing in it.
    pub fn empty() -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            origin: String::new(),
            profile: Profile::default(),
            posts: Vec::new(),
            comments: Vec::new(),
            pictures: Vec::new(),
        }
    }
}
