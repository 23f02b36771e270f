//! The one error that people and the wire see. No variant can carry internal text.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a page, form or API call answers instead of its result.
pub type AppResult<T> = Result<T, AppError>;

/// Every way in which a request can fail, as a person may know it. Statuses: see [`AppError::status`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the person may not know that it exists.
    #[error("not found")]
    NotFound,
    /// It was here and has been removed for good.
    #[error("gone")]
    Gone,
    /// It is visible, but this person may not do that to it.
    #[error("forbidden")]
    Forbidden,
    /// Somebody has to sign in first.
    #[error("unauthenticated")]
    Unauthenticated,
    /// What was typed cannot be taken; the sentences belong beside the fields.
    #[error("invalid")]
    Invalid(FieldErrors),
    /// Somebody else changed it in between.
    #[error("conflict")]
    Conflict,
    /// Too many tries; wait this many seconds.
    #[error("too many requests")]
    TooMany {
        /// Seconds until the next try can work.
        retry_after: u64,
    },
    /// A part that this needs is away for the moment.
    #[error("unavailable")]
    Unavailable,
    /// A fault of ours. The log knows more under the reference.
    #[error("internal error {reference}")]
    Internal {
        /// Short code that finds the entry in the log.
        reference: String,
    },
}

impl AppError {
    /// The HTTP status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Gone => 410,
            Self::Forbidden => 403,
            Self::Unauthenticated => 401,
            Self::Invalid(_) => 422,
            Self::Conflict => 409,
            Self::TooMany { .. } => 429,
            Self::Unavailable => 503,
            Self::Internal { .. } => 500,
        }
    }

    /// An [`AppError::Invalid`] with one sentence beside one field.
    pub fn field(field: &str, message: impl Into<String>) -> Self {
        Self::Invalid(FieldErrors::one(field, message))
    }
}

/// Sentences that belong beside the fields of a form, by field name. The empty name is the form itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors(BTreeMap<String, String>);

impl FieldErrors {
    /// One sentence beside one field.
    pub fn one(field: &str, message: impl Into<String>) -> Self {
        let mut errors = Self::default();
        errors.add(field, message);
        errors
    }

    /// Adds a sentence; the first one for a field stays.
    pub fn add(&mut self, field: &str, message: impl Into<String>) {
        self.0.entry(field.to_owned()).or_insert_with(|| message.into());
    }

    /// The sentence for a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Field names with their sentences, in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, message)| (field.as_str(), message.as_str()))
    }

    /// `Ok` when there are none, otherwise [`AppError::Invalid`].
    ///
    /// # Errors
    /// [`AppError::Invalid`] with these sentences.
    pub fn into_result(self) -> AppResult<()> {
        if self.is_empty() { Ok(()) } else { Err(AppError::Invalid(self)) }
    }
}
