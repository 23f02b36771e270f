//! What the form sends, as typed; a server draft keeps the same.

use kernel::AssetRef;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Options of a poll at most; pictures, videos, sound and documents of a post at most.
pub const MOST: usize = 6;

/// A post that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The post's id, chosen before it is there: sent twice, it is one post.
    pub id: Uuid,
    /// `house:{id}` or `organization:{id}`.
    pub place: String,
    /// `text`, `article`, `announcement`.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Markdown.
    pub content: String,
    /// Shown instead of it until somebody asks for it.
    pub warning: String,
    /// Who sees it.
    pub visibility: String,
    /// Who may comment.
    pub reply_policy: String,
    /// Who may quote it; nothing, where the form did not ask: as the author's rules say.
    pub quote_policy: String,
    /// The post that it says something about.
    pub quotes: Option<Uuid>,
    /// Words separated by commas.
    pub tags: String,
    /// When it shall appear, on the clocks of its author.
    pub scheduled: String,
    /// The question of its poll.
    pub question: String,
    /// Its options.
    pub options: Vec<String>,
    /// May one choose several?
    pub several: bool,
    /// Do the numbers wait for the end?
    pub hidden: bool,
    /// Does everybody see who chose what?
    pub open: bool,
    /// When the poll ends, on the clocks of its author.
    pub closes: String,
    /// Its pictures, videos, sound and documents.
    pub pictures: Vec<Shot>,
    /// Shall the page behind its link say nothing below it any more?
    pub no_preview: bool,
    /// Does it say something now? Read from the database, never from the form.
    #[serde(skip)]
    pub has_preview: bool,
    /// The version that was shown, of a post that is there already.
    pub version: String,
}

/// A picture, video, sound or document in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shot {
    /// The asset.
    pub id: Uuid,
    /// What it shows; of a document its title.
    pub alt: String,
    /// It shows nothing that must be told.
    pub plain: bool,
    /// Blurred until somebody asks for it.
    pub sensitive: bool,
    /// How pages show it; read from the database, never from the form.
    #[serde(skip)]
    pub image: Option<AssetRef>,
}

impl Draft {
    /// An empty one with an id of its own.
    pub fn new() -> Self {
        Self { id: Uuid::now_v7(), kind: "text".into(), ..Self::default() }
    }

    /// Did nobody write anything?
    pub fn is_blank(&self) -> bool {
        let words = [&self.title, &self.content, &self.warning, &self.tags, &self.question];
        words.iter().all(|text| text.trim().is_empty())
            && self.choices().is_empty()
            && self.pictures.is_empty()
    }

    /// The options that were filled in.
    pub fn choices(&self) -> Vec<String> {
        self.options
            .iter()
            .map(|option| option.trim().to_owned())
            .filter(|option| !option.is_empty())
            .collect()
    }

    /// The house it goes to.
    pub fn house(&self) -> Option<Uuid> {
        self.place.strip_prefix("house:").and_then(|id| Uuid::try_parse(id).ok())
    }

    /// The organisation it goes to, where it goes to no house.
    pub fn organization(&self) -> Option<Uuid> {
        self.place.strip_prefix("organization:").and_then(|id| Uuid::try_parse(id).ok())
    }
}
