//! What a card knows about its post.

use crate::poll::Poll;
use crate::preview::Link;
use crate::quote::{Quotations, Quote};
use crate::text::People;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Timestamptz};
use kernel::{AssetRef, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

kernel::text_enum! {
    /// Who sees a post, never more than see its house.
    Audience {
        /// Everybody.
        Public = "public",
        /// Members of the organisation.
        Members = "members",
        /// Followers of its author.
        Followers = "followers",
        /// Members of its house.
        House = "house",
        /// Its author alone.
        Private = "private",
    }
}

kernel::text_enum! {
    /// Who may comment.
    ReplyPolicy {
        /// Whoever sees it.
        Everyone = "everyone",
        /// Followers of its author.
        Followers = "followers",
        /// Members of its house.
        House = "house",
        /// Whom it names.
        Mentioned = "mentioned",
        /// Everybody, once the author has agreed.
        Approval = "approval",
        /// Nobody.
        Nobody = "nobody",
    }
}

kernel::text_enum! {
    /// What a post is.
    Kind {
        /// Words.
        Text = "text",
        /// Pictures first.
        Media = "media",
        /// About a night.
        Event = "event",
        /// A question.
        Poll = "poll",
        /// For everybody in the house or organisation, by those who lead it.
        Announcement = "announcement",
        /// A long text with a title.
        Article = "article",
    }
}

/// A house beside a post.
#[derive(Clone, Debug, Deserialize)]
pub struct HouseBadge {
    /// The house.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its part of the address: `/houses/{key}`.
    pub key: String,
    /// `#rrggbb`.
    pub color: String,
    /// Does everybody see it? Otherwise only its members see its posts.
    pub is_public: bool,
}

/// An organisation beside a post.
#[derive(Clone, Debug, Deserialize)]
pub struct Place {
    /// Its word in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// A picture of a post, the poster of what plays in it, or the first page of a document.
#[derive(Clone, Debug, Deserialize)]
pub struct Picture {
    /// The asset.
    pub id: Uuid,
    /// How pages show it, with the post's own words for what it shows; of a document these are its title.
    pub image: AssetRef,
    /// Blurred until somebody asks for it?
    pub is_sensitive: bool,
    /// Of a video or sound: its page in the gallery, if its reader sees that.
    #[serde(default)]
    pub item: Option<Uuid>,
}

/// A post that its reader keeps.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Kept {
    /// When they will be reminded of it.
    pub remind_at: Option<DateTime<Utc>>,
    /// On whose clocks a page shows that; where it is nothing, it does not.
    #[serde(skip)]
    pub zone: Option<Tz>,
}

/// Pictures of a post, in order.
pub type Media = Vec<Picture>;

/// A post, for whoever asks.
#[derive(Clone, Debug, Deserialize)]
pub struct Card {
    /// The post.
    pub id: Uuid,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Markdown with people by id, see [`crate::text`].
    pub content: String,
    /// What it is.
    pub kind: String,
    /// Its tags as they were typed.
    pub tags: Vec<String>,
    /// Does it stand at the top of its house or person?
    pub is_pinned: bool,
    /// Was it changed after its first five minutes?
    pub is_edited: bool,
    /// Who sees it.
    pub visibility: String,
    /// Who may comment.
    pub reply_policy: String,
    /// `draft`, `published`, `archived`.
    pub publish_state: String,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// When it will be.
    pub scheduled_at: Option<DateTime<Utc>>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was changed last.
    pub updated_at: DateTime<Utc>,
    /// Does it stand on a site, which has a page of its own for it?
    pub is_of_site: bool,
    /// When it went to the trash.
    pub deleted_at: Option<DateTime<Utc>>,
    /// For noticing a second editor.
    pub version: i32,
    /// How many reacted.
    pub likes_count: i32,
    /// How many comments there are.
    pub comments_count: i32,
    /// How many passed it on.
    pub shares_count: i32,
    /// Shown instead of it until somebody asks for it.
    pub warning: Option<String>,
    /// A word of the reader's own filters that stands in it.
    pub filtered: Option<String>,
    /// Who wrote it; nobody if they left or hide.
    pub author: Option<PersonBadge>,
    /// Its house.
    pub house: Option<HouseBadge>,
    /// Its organisation.
    pub organization: Option<Place>,
    /// Its pictures.
    pub media: Media,
    /// Its question.
    pub poll: Option<Poll>,
    /// Whom its text names.
    pub people: Option<People>,
    /// The reader's reaction.
    pub reaction: Option<String>,
    /// What the page behind its first link says.
    pub link: Option<Link>,
    /// How the reader has kept it.
    pub kept: Option<Kept>,
    /// Has the reader passed it on?
    pub is_shared: bool,
    /// Did the reader write it?
    pub is_mine: bool,
    /// May the reader pin it?
    pub may_pin: bool,
    /// What it says something about.
    pub quotes: Option<Quote>,
    /// May the reader quote it? What the database answers to that.
    pub quoting: Option<String>,
    /// Of the reader's own post: who quotes it.
    pub quotations: Option<Quotations>,
    /// Who passed it on into the reader's feed.
    #[serde(default)]
    pub shared_by: Option<PersonBadge>,
}

impl Card {
    /// Its address.
    pub fn path(&self) -> String {
        format!("/posts/{}", self.id)
    }

    /// The same card, which says when its reader will be reminded of it.
    #[must_use]
    pub fn on_clocks(mut self, zone: Tz) -> Self {
        self.kept = self.kept.map(|kept| Kept { zone: Some(zone), ..kept });
        self
    }

    /// Where its tags lead; only tags of posts that everybody sees have an address.
    pub fn tags_path(&self) -> Option<String> {
        let open = self.visibility == Audience::Public.as_str()
            && self.publish_state == "published"
            && self.house.as_ref().is_none_or(|house| house.is_public);
        self.organization.as_ref().filter(|_| open).map(|place| format!("/feed/tags/{}", place.slug))
    }

    /// Does everybody see it, and is this its page?
    pub fn is_open(&self) -> bool {
        self.tags_path().is_some() && self.deleted_at.is_none() && !self.is_of_site
    }

    /// Its text as HTML; headings begin `shift` levels down.
    pub fn html(&self, shift: u8) -> String {
        let nobody = People::new();
        let people = self.people.as_ref().unwrap_or(&nobody);
        crate::text::html(&self.content, people, self.tags_path().as_deref(), shift)
    }

    /// Its text as its author changes it.
    pub fn typed(&self) -> String {
        let nobody = People::new();
        crate::text::typed(&self.content, self.people.as_ref().unwrap_or(&nobody))
    }

    /// Its text with handles, as others read it.
    pub fn said(&self) -> String {
        let nobody = People::new();
        crate::text::handles(&self.content, self.people.as_ref().unwrap_or(&nobody))
    }

    /// Its first words on one line, without marks; of a post behind a warning only the warning.
    pub fn summary(&self, most: usize) -> String {
        if let Some(warning) = &self.warning {
            return warning.clone();
        }
        shorten(kernel::plain_text(&self.said()), most)
    }
}

/// So many letters of a line at most, and no half words.
pub fn shorten(words: String, most: usize) -> String {
    if words.chars().count() <= most {
        return words;
    }
    let short: String = words.chars().take(most).collect();
    format!("{}…", short.rsplit_once(' ').map_or(short.as_str(), |(short, _)| short))
}

/// A row of a list: the card, and where it stands in it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Row {
    /// The post.
    #[diesel(sql_type = Jsonb)]
    pub card: Json<Card>,
    /// What the list is sorted by.
    #[diesel(sql_type = Timestamptz)]
    pub at: DateTime<Utc>,
}

impl Row {
    /// As [`Card::on_clocks`].
    #[must_use]
    pub fn on_clocks(self, zone: Tz) -> Self {
        Self { card: Json(self.card.0.on_clocks(zone)), ..self }
    }

    /// Where the next page begins.
    pub fn cursor(&self) -> String {
        crate::feed::store::cursor(self.at, self.card.0.id)
    }
}
