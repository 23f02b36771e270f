//! Reports as their makers write and see them.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::FieldErrors;
use kernel::values::community::{ContentReportContentType, ContentReportReason, ContentReportStatus};
use serde::Deserialize;
use uuid::Uuid;

/// What somebody may say against a thing.
pub type Reason = ContentReportReason;
/// How far a report is.
pub type Status = ContentReportStatus;

/// Most letters of the reporter's own words.
pub const MOST: usize = 5000;

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReportDraft {
    /// One of [`Reason`].
    pub reason: String,
    /// Own words.
    pub description: String,
    /// `true` to block whoever it is by, too.
    pub block: String,
}

impl ReportDraft {
    /// The reason and the words, or what is wrong with them (message ids).
    ///
    /// # Errors
    /// Beside `reason` and `description`.
    pub fn check(&self) -> Result<(Reason, Option<String>), FieldErrors> {
        let mut errors = FieldErrors::default();
        let words = typed(&self.description);
        let reason = self.reason.parse::<Reason>().ok();
        if reason.is_none() {
            errors.add("reason", "safety-reason-missing");
        }
        if words.chars().count() > MOST {
            errors.add("description", "safety-words-long");
        }
        if reason == Some(Reason::Other) && words.is_empty() {
            errors.add("description", "safety-words-missing");
        }
        match (reason, errors.is_empty()) {
            (Some(reason), true) => Ok((reason, (!words.is_empty()).then_some(words))),
            _ => Err(errors),
        }
    }
}

/// What was typed, as it is kept: one kind of line break, nothing around it.
pub fn typed(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\0', "").trim().to_owned()
}

/// A report as its maker sees it: nobody who works on it is named.
#[derive(Clone, Debug, QueryableByName)]
pub struct ReportView {
    /// The report.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What was reported.
    #[diesel(sql_type = Text)]
    pub content_type: ContentReportContentType,
    /// Why.
    #[diesel(sql_type = Text)]
    pub reason: Reason,
    /// The maker's words.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// The reported words as they were then, Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub evidence: Option<String>,
    /// How far it is.
    #[diesel(sql_type = Text)]
    pub status: Status,
    /// What the moderators answer.
    #[diesel(sql_type = Nullable<Text>)]
    pub resolution: Option<String>,
    /// Whose moderators look at it.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// When it was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When it was decided.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub reviewed_at: Option<DateTime<Utc>>,
}

impl ReportView {
    /// Is it decided?
    pub fn is_decided(&self) -> bool {
        matches!(self.status, Status::Resolved | Status::Dismissed)
    }
}
