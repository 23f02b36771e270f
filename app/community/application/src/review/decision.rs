//! A decision: from the form to what the database is told.

use super::desk::Desk;
use super::model::File;
use crate::letter::News;
use kernel::FieldErrors;
use serde::Deserialize;
use uuid::Uuid;

/// What the three forms of a case send.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// `approve`, `reject` or `more`.
    #[serde(rename = "do")]
    pub act: String,
    /// The version that the reviewer has read.
    pub version: String,
    /// Markdown to the applicant.
    #[serde(alias = "approve_letter", alias = "more_letter", alias = "reject_letter")]
    pub letter: String,
    /// Why not.
    pub reason: String,
    /// Which house they join.
    pub house: String,
}

/// What the database is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What happens.
    pub news: News,
    /// Markdown to the applicant.
    pub letter: String,
    /// Why not; empty unless it is no.
    pub reason: String,
    /// The house they join; `None` leaves it at the one they asked for.
    pub house: Option<Uuid>,
}

impl Decision {
    /// The state that it leads to.
    pub fn status(&self) -> &'static str {
        match self.news {
            News::Approved => "approved",
            News::Rejected => "rejected",
            _ => "pending",
        }
    }
}

fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\0', "").trim().to_owned()
}

impl Sheet {
    /// The decision.
    ///
    /// # Errors
    /// Message ids by field.
    pub fn check(&self, file: &File, desk: &Desk) -> Result<Decision, FieldErrors> {
        let mut errors = FieldErrors::default();
        let field = format!("{}_letter", self.act);
        let (letter, reason) = (tidy(&self.letter), tidy(&self.reason));
        let news = match self.act.as_str() {
            "approve" => News::Approved,
            "reject" => News::Rejected,
            _ => News::More,
        };
        if letter.chars().count() > 10_000 {
            errors.add(&field, "review-error-long");
        }
        match news {
            News::Rejected if reason.is_empty() => errors.add("reason", "review-error-reason"),
            News::Rejected if reason.chars().count() > 5_000 => errors.add("reason", "review-error-long"),
            News::More if letter.is_empty() => errors.add(&field, "review-error-more"),
            // The same words again would look answered.
            News::More if file.case.exchanges().iter().any(|exchange| exchange.asked == letter) => {
                errors.add(&field, "review-error-asked");
            }
            _ => {}
        }
        let house = match (news, self.house.as_str()) {
            (News::Approved, chosen) if !chosen.is_empty() => {
                let found = desk.houses.0.iter().find(|house| house.id.to_string() == chosen);
                if found.is_none() {
                    errors.add("house", "review-error-house");
                }
                found.map(|house| house.id)
            }
            _ => None,
        };
        let reason = if news == News::Rejected { reason } else { String::new() };
        if errors.is_empty() { Ok(Decision { news, letter, reason, house }) } else { Err(errors) }
    }
}
