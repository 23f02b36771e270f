//! A poll as a card shows it.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use uuid::Uuid;

/// A question, for whoever asks.
#[derive(Clone, Debug, Deserialize)]
pub struct Poll {
    /// What is asked.
    pub question: String,
    /// How many options one may choose.
    pub max_choices: i16,
    /// Does nobody see who chose what?
    pub is_anonymous: bool,
    /// Do the numbers wait for the end?
    pub hides_results: bool,
    /// When it ends.
    pub closes_at: Option<DateTime<Utc>>,
    /// How many people voted.
    pub voters_count: i32,
    /// Is it over?
    pub is_closed: bool,
    /// In their order.
    pub options: Vec<Choice>,
}

/// An option.
#[derive(Clone, Debug, Deserialize)]
pub struct Choice {
    /// The option.
    pub id: Uuid,
    /// Its words.
    pub label: String,
    /// How many chose it; nobody is told before the end where numbers are hidden.
    pub votes: Option<i32>,
    /// Did the reader choose it?
    pub is_mine: bool,
    /// The first twenty who chose it, where everybody may know.
    pub voters: Vec<Voter>,
}

/// Somebody who voted for all to see.
#[derive(Clone, Debug, Deserialize)]
pub struct Voter {
    /// The name everybody sees.
    pub name: String,
    /// Their address.
    pub handle: String,
}

impl Poll {
    /// Has the reader voted?
    pub fn is_voted(&self) -> bool {
        self.options.iter().any(|option| option.is_mine)
    }
}
