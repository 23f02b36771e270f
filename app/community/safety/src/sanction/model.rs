//! Sanctions as the person reads them.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::values::community::{AppealStatus, ContentReportContentType, SanctionKind};
use uuid::Uuid;

/// Days within which one may appeal.
pub const APPEAL_DAYS: i64 = 20;

/// A sanction as the person whom it concerns reads it: without who gave it and who reported.
#[derive(Clone, Debug, QueryableByName)]
pub struct SanctionView {
    /// The sanction.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is.
    #[diesel(sql_type = Text)]
    pub kind: SanctionKind,
    /// Why.
    #[diesel(sql_type = Text)]
    pub reason: String,
    /// Whose rule it is.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// The kind of content that led to it.
    #[diesel(sql_type = Nullable<Text>)]
    pub subject_type: Option<ContentReportContentType>,
    /// Its words, Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub words: Option<String>,
    /// When it was given.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Until when it holds.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub ends_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub lifted_at: Option<DateTime<Utc>>,
    /// Can one still appeal?
    #[diesel(sql_type = Bool)]
    pub appealable: bool,
    /// The appeal, if there is one.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub appeal_id: Option<Uuid>,
    /// How far it is.
    #[diesel(sql_type = Nullable<Text>)]
    pub appeal_status: Option<AppealStatus>,
    /// What the person said.
    #[diesel(sql_type = Nullable<Text>)]
    pub statement: Option<String>,
    /// What they were told.
    #[diesel(sql_type = Nullable<Text>)]
    pub answer: Option<String>,
    /// When that was.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub decided_at: Option<DateTime<Utc>>,
}
