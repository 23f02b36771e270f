//! A line of the family tree as the form sends it.

use crate::lead::{day, link, words};
use chrono::NaiveDate;
use kernel::FieldErrors;
use serde::Deserialize;
use uuid::Uuid;

/// How one house came out of another.
pub const KINDS: [&str; 7] = ["descent", "split", "merger", "successor", "chapter", "kiki", "alliance"];

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LineageDraft {
    /// The new row's id, made with the form.
    pub id: String,
    /// `from`: this house came out of the other; `to`: the other came out of this one.
    pub side: String,
    /// The other house's id.
    pub other: String,
    /// One of [`KINDS`].
    pub kind: String,
    /// From when.
    pub since: String,
    /// Until when.
    pub until: String,
    /// Where that stands.
    pub source_url: String,
    /// More about it.
    pub note: String,
}

/// What was checked.
#[derive(Clone, Debug)]
pub struct NewLine {
    /// Is the other house the parent?
    pub from: bool,
    /// The other house.
    pub other: Uuid,
    /// One of [`KINDS`].
    pub kind: &'static str,
    /// From when.
    pub since: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// Where that stands.
    pub source_url: Option<String>,
    /// More about it.
    pub note: Option<String>,
}

impl LineageDraft {
    /// What it asks for.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn check(&self) -> Result<NewLine, FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = match self.side.as_str() {
            "from" => Some(true),
            "to" => Some(false),
            _ => None,
        };
        if from.is_none() {
            errors.add("side", "error-choose");
        }
        let other = self.other.parse().ok();
        if other.is_none() {
            errors.add("other", "error-choose");
        }
        let kind = KINDS.into_iter().find(|kind| *kind == self.kind);
        if kind.is_none() {
            errors.add("kind", "error-choose");
        }
        let since = day(&self.since, "since", &mut errors);
        let until = day(&self.until, "until", &mut errors);
        let source_url = link(&self.source_url, "source_url", &mut errors);
        let note = words(&self.note, 2000, "note", &mut errors);
        let (Some(from), Some(other), Some(kind), true) = (from, other, kind, errors.is_empty()) else {
            return Err(errors);
        };
        Ok(NewLine { from, other, kind, since, until, source_url, note })
    }
}
