//! Filters as pages show them and forms send them.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Array, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::FieldErrors;
use serde::Deserialize;
use uuid::Uuid;

/// Where a filter can hold.
pub const PLACES: [&str; 5] = ["feed", "comments", "messages", "notifications", "profiles"];

/// A filter.
#[derive(Clone, Debug, QueryableByName)]
pub struct Filter {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What is not to be read.
    #[diesel(sql_type = Text)]
    pub phrase: String,
    /// Only as a word of its own?
    #[diesel(sql_type = Bool)]
    pub whole_word: bool,
    /// `warn` or `hide`.
    #[diesel(sql_type = Text)]
    pub action: String,
    /// Where it holds.
    #[diesel(sql_type = Array<Text>)]
    pub contexts: Vec<String>,
    /// Until when; `None` until it is taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
}

/// The form of a new filter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FilterDraft {
    /// What is not to be read.
    pub phrase: String,
    /// `true` or nothing.
    pub whole_word: String,
    /// `warn` or `hide`.
    pub action: String,
    /// `1`, `7`, `30`, `always`.
    pub days: String,
    /// `true` or nothing; so with the others.
    pub feed: String,
    /// In comments.
    pub comments: String,
    /// In messages.
    pub messages: String,
    /// In notifications.
    pub notifications: String,
    /// On people's pages.
    pub profiles: String,
}

impl FilterDraft {
    /// What the empty form begins with.
    pub fn fresh() -> Self {
        let yes = || "true".to_owned();
        Self {
            whole_word: yes(),
            action: "warn".into(),
            days: "always".into(),
            feed: yes(),
            comments: yes(),
            ..Self::default()
        }
    }

    /// Is a place ticked?
    pub fn has(&self, place: &str) -> bool {
        let word = match place {
            "feed" => &self.feed,
            "comments" => &self.comments,
            "messages" => &self.messages,
            "notifications" => &self.notifications,
            _ => &self.profiles,
        };
        !word.is_empty()
    }

    /// The places that are ticked.
    pub fn places(&self) -> Vec<&'static str> {
        PLACES.into_iter().filter(|place| self.has(place)).collect()
    }

    /// Message ids for what cannot be kept.
    pub fn errors(&self) -> FieldErrors {
        let mut errors = FieldErrors::default();
        let phrase = self.phrase.trim();
        if phrase.is_empty() {
            errors.add("phrase", "person-filter-empty");
        } else if phrase.chars().count() > 200 {
            errors.add("phrase", "error-too-long");
        }
        if self.places().is_empty() {
            errors.add("feed", "person-filter-nowhere");
        }
        if !["warn", "hide"].contains(&self.action.as_str()) {
            errors.add("action", "person-rule-choose");
        }
        if crate::mute::page::days(&self.days).is_none() {
            errors.add("days", "person-rule-choose");
        }
        errors
    }
}
