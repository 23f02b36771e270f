//! Watched words as moderators keep them.

use crate::report::model::typed;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use kernel::FieldErrors;
use kernel::values::community::WatchedWordAction;
use serde::Deserialize;
use uuid::Uuid;

/// What happens to a text with such a word: reported to moderators, hidden behind a warning, held back for approval,
/// refused.
pub type Action = WatchedWordAction;

/// A word that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct WordHit {
    /// The word or phrase as moderators wrote it.
    #[diesel(sql_type = Text)]
    pub phrase: String,
    /// What happens.
    #[diesel(sql_type = Text)]
    pub action: Action,
}

/// A word of the list.
#[derive(Clone, Debug, QueryableByName)]
pub struct WordView {
    /// The row.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// The word or phrase.
    #[diesel(sql_type = Text)]
    pub phrase: String,
    /// What happens.
    #[diesel(sql_type = Text)]
    pub action: Action,
    /// Only as a word of its own?
    #[diesel(sql_type = Bool)]
    pub whole_word: bool,
    /// For the other moderators.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
}

/// What the form of a new word sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WordDraft {
    /// The word or phrase.
    pub phrase: String,
    /// One of [`Action`].
    pub action: String,
    /// `true` to leave longer words alone.
    pub whole_word: String,
    /// For the other moderators.
    pub reason: String,
}

/// A word that can be kept.
#[derive(Clone, Debug)]
pub struct NewWord {
    /// The word or phrase.
    pub phrase: String,
    /// What happens.
    pub action: Action,
    /// Only as a word of its own?
    pub whole_word: bool,
    /// For the other moderators.
    pub reason: Option<String>,
}

impl WordDraft {
    /// The word, or what is wrong with it (message ids).
    ///
    /// # Errors
    /// Beside the fields.
    pub fn check(&self) -> Result<NewWord, FieldErrors> {
        let mut errors = FieldErrors::default();
        let (phrase, reason) = (typed(&self.phrase), typed(&self.reason));
        let action = self.action.parse::<Action>().ok();
        if phrase.is_empty() {
            errors.add("phrase", "safety-word-missing");
        }
        if phrase.chars().count() > 200 {
            errors.add("phrase", "safety-word-long");
        }
        if reason.chars().count() > 500 {
            errors.add("reason", "safety-words-long");
        }
        if action.is_none() {
            errors.add("action", "safety-word-action-missing");
        }
        match (action, errors.is_empty()) {
            (Some(action), true) => Ok(NewWord {
                phrase,
                action,
                whole_word: self.whole_word == "true",
                reason: (!reason.is_empty()).then_some(reason),
            }),
            _ => Err(errors),
        }
    }
}
