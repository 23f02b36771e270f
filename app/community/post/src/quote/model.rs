//! What a card knows of the post that its own post quotes.

use crate::card::shorten;
use crate::text::{People, handles};
use chrono::{DateTime, Utc};
use kernel::{AssetRef, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

kernel::text_enum! {
    /// Who may quote a post.
    Policy {
        /// Whoever sees it.
        Everyone = "everyone",
        /// Followers of its author.
        Followers = "followers",
        /// Members of its house; of a post in no house, those who share one with its author.
        House = "house",
        /// Everybody, once the author has agreed.
        Approval = "approval",
        /// Nobody.
        Nobody = "nobody",
    }
}

kernel::text_enum! {
    /// What the database answers to somebody who wants to quote.
    Answer {
        /// Yes, at once.
        Accepted = "accepted",
        /// The author will be asked.
        Pending = "pending",
    }
}

/// What a post says something about, for whoever asks.
#[derive(Clone, Debug, Deserialize)]
pub struct Quote {
    /// The quoted post, if its reader may see it here.
    pub post: Option<Box<Quoted>>,
    /// Does it wait for its author's answer?
    pub waits: bool,
    /// Of a post that is not published: what it shall quote.
    pub wish: Option<Uuid>,
}

/// A quoted post, as a card below the one that quotes it.
#[derive(Clone, Debug, Deserialize)]
pub struct Quoted {
    /// The post.
    pub id: Uuid,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// The first letters of its text: Markdown with people by id, see [`crate::text`].
    pub content: String,
    /// Shown instead of it until somebody asks for it.
    pub warning: Option<String>,
    /// A word of the reader's own filters that stands in it.
    pub filtered: Option<String>,
    /// Does its reader mute its author, or hide words that stand in it? Then lists leave it out.
    pub is_unwanted: bool,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// Who wrote it; nobody if they left or hide.
    pub author: Option<PersonBadge>,
    /// The first of its pictures.
    pub picture: Option<Shown>,
    /// What its poll asks.
    pub question: Option<String>,
    /// Whom its text names.
    pub people: Option<People>,
}

/// A picture of a quoted post.
#[derive(Clone, Debug, Deserialize)]
pub struct Shown {
    /// How pages show it.
    pub image: AssetRef,
    /// Not shown here: it waits on the post's own page until somebody asks for it.
    pub is_sensitive: bool,
}

impl Quoted {
    /// Its address.
    pub fn path(&self) -> String {
        format!("/posts/{}", self.id)
    }

    /// Its first words on one line, without marks.
    pub fn words(&self, most: usize) -> String {
        let nobody = People::new();
        shorten(kernel::plain_text(&handles(&self.content, self.people.as_ref().unwrap_or(&nobody))), most)
    }
}

/// Who quotes a person's own post.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Quotations {
    /// How many, those that wait among them.
    pub all: i64,
    /// How many wait for the author's answer.
    pub waiting: i64,
    /// Who may quote it, a [`Policy`].
    pub policy: String,
}

/// What a form is about to quote.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// The post, if the writer sees it.
    pub post: Option<Box<Quoted>>,
    /// May they quote it?
    pub answer: Option<Answer>,
}
