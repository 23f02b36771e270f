//! Comments as pages show them and forms send them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{FieldErrors, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// A comment below an item.
#[derive(Clone, Debug, QueryableByName)]
pub struct CommentView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Markdown.
    #[diesel(sql_type = Text)]
    pub content: String,
    /// When it was written.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Who wrote it; nobody if they left or hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub author: Option<Json<PersonBadge>>,
}

/// What the form below an item sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CommentDraft {
    /// What the person wrote.
    pub content: String,
}

impl CommentDraft {
    /// The text without space around it.
    pub fn text(&self) -> String {
        self.content.replace("\r\n", "\n").replace('\0', "").trim().to_owned()
    }

    /// Sentences for what cannot be taken; `t` gives the words.
    pub fn errors(&self, t: impl Fn(&str) -> String) -> FieldErrors {
        let text = self.text();
        let mut errors = FieldErrors::default();
        if text.is_empty() {
            errors.add("content", t("subsite-comment-empty"));
        } else if text.chars().count() > 10_000 {
            errors.add("content", t("subsite-comment-long"));
        }
        errors
    }
}
