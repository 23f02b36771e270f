//! An honour as the form sends it.

use crate::lead::{day, link, words};
use chrono::{NaiveDate, Utc};
use kernel::FieldErrors;
use serde::Deserialize;

/// What the scene gives.
pub const KINDS: [&str; 7] = ["legend", "icon", "star", "statement", "pioneer", "hall_of_fame", "other"];

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct HonourDraft {
    /// The new row's id, made with the form.
    pub id: String,
    /// Whose it is, by handle.
    pub handle: String,
    /// One of [`KINDS`].
    pub kind: String,
    /// In words.
    pub title: String,
    /// What for, such as Runway.
    pub category: String,
    /// Who gave it.
    pub given_by: String,
    /// When.
    pub given_on: String,
    /// Where that stands.
    pub source_url: String,
    /// Who was there, by handle.
    pub witness: String,
    /// More about it.
    pub note: String,
}

/// What was checked.
#[derive(Clone, Debug)]
pub struct NewHonour {
    /// Whose it is, by handle.
    pub handle: String,
    /// One of [`KINDS`].
    pub kind: &'static str,
    /// In words.
    pub title: String,
    /// What for.
    pub category: Option<String>,
    /// Who gave it.
    pub given_by: Option<String>,
    /// When.
    pub given_on: Option<NaiveDate>,
    /// Where that stands.
    pub source_url: Option<String>,
    /// Who was there, by handle.
    pub witness: Option<String>,
    /// More about it.
    pub note: Option<String>,
}

fn handle(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('@').to_lowercase();
    (!text.is_empty()).then_some(text)
}

impl HonourDraft {
    /// What it asks for.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn check(&self) -> Result<NewHonour, FieldErrors> {
        let mut errors = FieldErrors::default();
        let (who, witness) = (handle(&self.handle), handle(&self.witness));
        if who.is_none() {
            errors.add("handle", "house-nobody");
        }
        if who.is_some() && who == witness {
            errors.add("witness", "house-witness-self");
        }
        let kind = KINDS.into_iter().find(|kind| *kind == self.kind);
        if kind.is_none() {
            errors.add("kind", "error-choose");
        }
        let title = words(&self.title, 120, "title", &mut errors);
        if title.is_none() {
            errors.add("title", "house-honour-empty");
        }
        let category = words(&self.category, 120, "category", &mut errors);
        let given_by = words(&self.given_by, 200, "given_by", &mut errors);
        let given_on = day(&self.given_on, "given_on", &mut errors);
        if given_on.is_some_and(|day| day > Utc::now().date_naive()) {
            errors.add("given_on", "house-day-future");
        }
        let source_url = link(&self.source_url, "source_url", &mut errors);
        let note = words(&self.note, 2000, "note", &mut errors);
        let (Some(handle), Some(kind), Some(title), true) = (who, kind, title, errors.is_empty()) else {
            return Err(errors);
        };
        Ok(NewHonour { handle, kind, title, category, given_by, given_on, source_url, witness, note })
    }
}
