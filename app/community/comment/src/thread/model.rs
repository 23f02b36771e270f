//! Comments as pages show them and forms send them.

use super::about::About;
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{FieldErrors, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// Order of the comments that answer the subject itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As they were said.
    #[default]
    Oldest,
    /// The latest first.
    Newest,
    /// Most liked first.
    Best,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Oldest, Self::Newest, Self::Best];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
            Self::Best => "best",
        }
    }

    /// The order that a word means; the first one for any other word.
    pub fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.as_str() == word).unwrap_or_default()
    }
}

/// What is below a subject, for whoever asks.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    /// Its word and id; `None` where nothing is seen.
    pub subject: Option<(String, Uuid)>,
    /// The subject itself, and what whoever asks may do.
    pub about: About,
    /// The comments on this page with what answers them.
    pub remarks: Vec<Node>,
    /// In which order they stand.
    pub sort: Sort,
    /// Does the page begin at the beginning and hold everything?
    pub whole: bool,
    /// Where the next page begins.
    pub next: Option<String>,
    /// What stands in the form.
    pub draft: Draft,
    /// What is wrong with it, as sentences.
    pub errors: FieldErrors,
}

/// A comment with what answers it.
#[derive(Clone, Debug)]
pub struct Node {
    /// The comment.
    pub remark: Remark,
    /// What answers it, in the order in which it was said.
    pub answers: Vec<Node>,
}

/// A comment.
#[derive(Clone, Debug, QueryableByName)]
pub struct Remark {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it stands below.
    #[diesel(sql_type = Text)]
    pub subject_type: String,
    /// What it stands below.
    #[diesel(sql_type = SqlUuid)]
    pub subject_id: Uuid,
    /// What it answers.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub parent_id: Option<Uuid>,
    /// Markdown, with people as [`crate::remark::mention`] keeps them.
    #[diesel(sql_type = Text)]
    pub content: String,
    /// When it was said.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Changed more than five minutes later?
    #[diesel(sql_type = Bool)]
    pub is_edited: bool,
    /// draft: waits; published; archived: hidden.
    #[diesel(sql_type = Text)]
    pub publish_state: String,
    /// Taken back by its author a moment ago; nobody else sees it.
    #[diesel(sql_type = Bool)]
    pub is_gone: bool,
    /// Version of the row.
    #[diesel(sql_type = Integer)]
    pub version: i32,
    /// How many reacted; what sorting goes by, the same for everybody.
    #[diesel(sql_type = Integer)]
    pub weight: i32,
    /// How many of them whoever asks may know of: nobody across a block.
    #[diesel(sql_type = Integer)]
    pub likes_count: i32,
    /// The kind that whoever asks chose.
    #[diesel(sql_type = Nullable<Text>)]
    pub mine: Option<String>,
    /// How many answers whoever asks sees.
    #[diesel(sql_type = BigInt)]
    pub answers: i64,
    /// Who wrote it; nobody if they left or hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub author: Option<Json<PersonBadge>>,
    /// Did whoever asks write it?
    #[diesel(sql_type = Bool)]
    pub is_own: bool,
    /// Did the author of the subject write it?
    #[diesel(sql_type = Bool)]
    pub is_by_author: bool,
    /// Why whoever asks would rather not read it: `muted`, `warn`, `hide`.
    #[diesel(sql_type = Nullable<Text>)]
    pub quiet: Option<String>,
    /// People named in it.
    #[diesel(sql_type = Jsonb)]
    pub named: Json<Vec<PersonBadge>>,
}

/// What the form below a subject or a comment sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The id that the comment gets, so that sending twice writes once.
    pub id: String,
    /// What it answers; empty for the subject itself.
    pub parent: String,
    /// What the person wrote.
    pub content: String,
    /// The page to come back to.
    pub here: String,
}

/// Most letters of a comment.
pub const LONGEST: usize = 10_000;

impl Draft {
    /// The text without space around it.
    pub fn text(&self) -> String {
        self.content.replace("\r\n", "\n").replace('\0', "").trim().to_owned()
    }

    /// Message ids for what cannot be taken.
    pub fn errors(&self) -> FieldErrors {
        let text = self.text();
        let mut errors = FieldErrors::default();
        if text.is_empty() {
            errors.add("content", "comment-empty");
        } else if text.chars().count() > LONGEST {
            errors.add("content", "comment-long");
        }
        errors
    }
}
